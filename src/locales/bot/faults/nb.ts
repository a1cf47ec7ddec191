/** What cannot be read, said to whoever leads. */
export const messages = {
  named: (kind: string, title: string) => `${kind} «${title}»`,
  numbered: (kind: string, id: number) => `${kind} nr. ${id}`,
  record: 'Det som står her, henger ikke sammen, så jeg spør ingen om det. Alt annet går som før.',
  mend: 'Se over datoer, tall og personer i lista, og lagre. Hjelper ikke det, kan den som satte opp Framdrift på området, se på det.',
  list: (name: string) =>
    `Jeg får ikke lest lista «${name}». Så lenge spør jeg ikke om det som står der. Alt annet går som før.`,
  answers: (name: string) =>
    `Jeg får ikke lest lista «${name}», og der står det hva folk har svart. Så lenge skriver jeg ikke til noen, så ingen blir spurt om det de har svart på.`,
  setUp:
    'Den som satte opp Framdrift på området, kan åpne Framdrift der og oppdatere listene, eller se om noen har endret tilgangen til lista.',
  inList: 'Se i lista',
  openList: 'Åpne lista',
  openSite: 'Åpne Framdrift'
} as const;
