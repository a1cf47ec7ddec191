import type { BotFaultMessages } from '../messages';

export const messages: BotFaultMessages = {
  named: (kind: string, title: string) => `${kind} «${title}»`,
  numbered: (kind: string, id: number) => `${kind} nr. ${id}`,
  record: 'Det som står her, heng ikkje saman, så eg spør ingen om det. Alt anna går som før.',
  mend: 'Sjå over datoar, tal og personar i lista, og lagre. Hjelper ikkje det, kan den som sette opp Framdrift på området, sjå på det.',
  list: (name: string) =>
    `Eg får ikkje lese lista «${name}». Så lenge spør eg ikkje om det som står der. Alt anna går som før.`,
  answers: (name: string) =>
    `Eg får ikkje lese lista «${name}», og der står det kva folk har svart. Så lenge skriv eg ikkje til nokon, så ingen blir spurde om det dei har svart på.`,
  setUp:
    'Den som sette opp Framdrift på området, kan opne Framdrift der og oppdatere listene, eller sjå om nokon har endra tilgangen til lista.',
  inList: 'Sjå i lista',
  openList: 'Opne lista',
  openSite: 'Opne Framdrift'
};
