/** What is said of risks and opportunities: their picture, their list, and what needs somebody. */
export const messages = {
  risks: 'Risks',
  opportunities: 'Opportunities',
  opportunitiesAbout: 'The positive side of uncertainty',
  before: 'Before measures',
  after: 'After measures',
  event: 'Event',
  number: 'No.',
  responsible: 'Responsible',
  review: 'Next review',
  notJudged: 'Not judged',
  nobody: 'Nobody responsible yet',
  notTold: 'not said yet',
  noReview: 'No date',
  due: 'Review is due',
  steps: ['Very small', 'Small', 'Medium', 'Large', 'Very large'],
  region: { low: 'Green', medium: 'Yellow', high: 'Red' },
  regionAbout: { low: 'acceptable', medium: 'consider measures', high: 'needs measures' },
  chance: { low: 'Small', medium: 'Medium', high: 'Large' },
  analyses: {
    title: 'ROS, DPIA and review of all risks',
    edit: 'Edit',
    close: 'Done'
  },
  matrix: 'Risk matrix',
  chanceMatrix: 'Opportunity matrix',
  matrixAbout: 'The picture shows the same as the list below.',
  likelihood: 'Likelihood',
  consequence: 'Consequence',
  markOf: (number: string, name: string) => `${number} ${name}`.trim(),
  standing: (likelihood: string, consequence: string, judged: string) =>
    `likelihood ${likelihood}, consequence ${consequence}, ${judged}`,
  judged: (risk: number, region: string) => `${risk} · ${region}`,
  span: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  step: (number: number, word: string) => (word === '' ? `${number}` : `${number} – ${word}`),
  questions: {
    title: 'Three simple questions are the heart of risk assessment',
    wrong: 'What can go wrong?',
    preventive: 'What can we do to prevent this?',
    mitigating: 'What can we do to reduce the consequences if it happens?',
    enough:
      'A risk assessment need not be complicated. How much there is to chart depends on the size of the workplace and the kind of work that is done.',
    stimulating: 'What can we do to make it happen?'
  },
  attention: {
    title: 'Look at these',
    noMeasure: 'Red without measures',
    review: (day: string) => `Review was due ${day}`,
    whole: (day: string) => `The whole risk analysis was to be reviewed ${day}.`,
    setDay: 'Set a new date'
  }
} as const;
