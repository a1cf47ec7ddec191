/** What is said of risks and opportunities: their picture, their list, and what needs somebody. */
export const messages = {
  risks: 'Risiko',
  opportunities: 'Muligheter',
  opportunitiesAbout: 'Positiv side av usikkerhet',
  before: 'Før tiltak',
  after: 'Etter tiltak',
  event: 'Hendelse',
  number: 'Nr.',
  responsible: 'Ansvar',
  review: 'Neste gjennomgang',
  notJudged: 'Ikke vurdert',
  nobody: 'Ingen ansvarlig ennå',
  notTold: 'ikke sagt ennå',
  noReview: 'Ingen dato',
  due: 'Skulle vært gjennomgått',
  steps: ['Svært liten', 'Liten', 'Middels', 'Stor', 'Svært stor'],
  region: { low: 'Grønn', medium: 'Gul', high: 'Rød' },
  regionAbout: { low: 'akseptabel', medium: 'vurder tiltak', high: 'må ha tiltak' },
  chance: { low: 'Liten', medium: 'Middels', high: 'Stor' },
  analyses: {
    title: 'ROS, DPIA og samlet gjennomgang',
    edit: 'Rediger',
    close: 'Ferdig'
  },
  matrix: 'Risikomatrise',
  chanceMatrix: 'Mulighetsmatrise',
  matrixAbout: 'Bildet viser det samme som listen under.',
  likelihood: 'Sannsynlighet',
  consequence: 'Konsekvens',
  markOf: (number: string, name: string) => `${number} ${name}`.trim(),
  standing: (likelihood: string, consequence: string, judged: string) =>
    `sannsynlighet ${likelihood}, konsekvens ${consequence}, ${judged}`,
  judged: (risk: number, region: string) => `${risk} · ${region}`,
  span: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  step: (number: number, word: string) => (word === '' ? `${number}` : `${number} – ${word}`),
  questions: {
    title: 'Tre enkle spørsmål er kjernen i risikovurderingen',
    wrong: 'Hva kan gå galt?',
    preventive: 'Hva kan vi gjøre for å hindre dette?',
    mitigating: 'Hva kan vi gjøre for å redusere konsekvensene dersom det skjer?',
    enough:
      'En risikovurdering behøver ikke å være komplisert. Omfanget av en kartlegging vil variere med størrelsen på arbeidsplassen og hva slags arbeid man utfører.',
    stimulating: 'Hva kan vi gjøre for at det skal skje?'
  },
  attention: {
    title: 'Se på disse',
    noMeasure: 'Rød uten tiltak',
    review: (day: string) => `Skulle vært gjennomgått ${day}`,
    whole: (day: string) => `Hele risikoanalysen skulle vært gjennomgått ${day}.`,
    setDay: 'Sett ny dato'
  }
} as const;
