/** What is said of risks and opportunities: their picture, their list, and what needs somebody. */
export const messages = {
  risks: 'Risiko',
  opportunities: 'Moglegheiter',
  opportunitiesAbout: 'Positiv side av uvisse',
  before: 'Før tiltak',
  after: 'Etter tiltak',
  event: 'Hending',
  number: 'Nr.',
  responsible: 'Ansvar',
  review: 'Neste gjennomgang',
  notJudged: 'Ikkje vurdert',
  nobody: 'Ingen ansvarleg enno',
  notTold: 'ikkje sagt enno',
  noReview: 'Ingen dato',
  due: 'Skulle vore gjennomgått',
  steps: ['Svært liten', 'Liten', 'Middels', 'Stor', 'Svært stor'],
  region: { low: 'Grøn', medium: 'Gul', high: 'Raud' },
  regionAbout: { low: 'akseptabel', medium: 'vurder tiltak', high: 'må ha tiltak' },
  chance: { low: 'Lita', medium: 'Middels', high: 'Stor' },
  analyses: {
    title: 'ROS, DPIA og samla gjennomgang',
    edit: 'Rediger',
    close: 'Ferdig'
  },
  matrix: 'Risikomatrise',
  chanceMatrix: 'Moglegheitsmatrise',
  matrixAbout: 'Biletet viser det same som lista under.',
  likelihood: 'Sannsyn',
  consequence: 'Konsekvens',
  markOf: (number: string, name: string) => `${number} ${name}`.trim(),
  standing: (likelihood: string, consequence: string, judged: string) =>
    `sannsyn ${likelihood}, konsekvens ${consequence}, ${judged}`,
  judged: (risk: number, region: string) => `${risk} · ${region}`,
  span: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  step: (number: number, word: string) => (word === '' ? `${number}` : `${number} – ${word}`),
  questions: {
    title: 'Tre enkle spørsmål er kjernen i risikovurderinga',
    wrong: 'Kva kan gå gale?',
    preventive: 'Kva kan vi gjere for å hindre dette?',
    mitigating: 'Kva kan vi gjere for å redusere konsekvensane om det skjer?',
    enough:
      'Ei risikovurdering treng ikkje vere komplisert. Omfanget av ei kartlegging vil variere med storleiken på arbeidsplassen og kva slags arbeid ein utfører.',
    stimulating: 'Kva kan vi gjere for at det skal skje?'
  },
  attention: {
    title: 'Sjå på desse',
    noMeasure: 'Raud utan tiltak',
    review: (day: string) => `Skulle vore gjennomgått ${day}`,
    whole: (day: string) => `Heile risikoanalysen skulle vore gjennomgått ${day}.`,
    setDay: 'Set ny dato'
  }
} as const;
