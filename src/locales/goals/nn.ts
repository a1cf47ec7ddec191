import type { GoalMessages } from '../messages';
import { messages as paste } from '../paste/nn';

const goals = (count: number): string => `${count} mål`;

export const messages: GoalMessages = {
  open: (name: string) => `Les eller gjer framlegg om endring: ${name}`,
  paste: {
    ...paste,
    open: 'Lim inn mål',
    how: 'Kopier måla i Word, Excel eller PDF, gjerne med overskriftene «Effektmål» og «Resultatmål», og lim dei inn her. Du ser kva dei blir til før noko blir lagra.',
    box: 'Lim inn måla (Ctrl+V)',
    read: 'Les måla',
    back: 'Tilbake til måla',
    noText: 'Det var ingen tekst i det du limte inn. Kopier sjølve måla, ikkje eit bilete av dei.',
    nothing: 'Vi fann ingen mål i teksten. Kopier heile tabellen eller lista, gjerne med overskriftene, og prøv igjen.',
    title: 'Slik les vi måla',
    unusedHint: 'Vi fann ikkje noko mål i dei.',
    include: (goal) => `Ta med målet ${goal}`,
    inPlan: 'Står blant måla frå før',
    editNamed: (goal) => `Rett målet ${goal}`,
    store: (count) => (count === 0 ? 'Lagre' : `Lagre ${goals(count)}`),
    unsettled: (count) =>
      count === 1
        ? '1 mål treng eit svar før du kan lagre. Du kan òg la vere å ta det med.'
        : `${count} mål treng eit svar før du kan lagre. Du kan òg la vere å ta dei med.`,
    someStored: (made, left) => `${made} er lagra. ${goals(left)} vart ikkje lagra, og står her.`,
    stored: (count) => goals(count),
    toPlan: 'Til måla',
    undone: 'Angra. Måla er tekne ut av planen, og står her slik dei var.',
    undoneSome: (count) => `${goals(count)} er endra av nokon andre i mellomtida, og står att i planen.`
  },
  short: 'Lim inn',
  counted: (count, levels) => (levels === '' ? goals(count) : `${goals(count)}: ${levels}`),
  ofLevel: (count, level) => `${count} ${level}`,
  and: (before, last) => `${before} og ${last}`,
  noLevel: 'Utan type',
  whichLevel: (count) => (count === 1 ? 'Kva slags mål er dette?' : `Kva slags mål er desse ${count}? For alle:`),
  entry: {
    title: 'Nye mål',
    hint: 'Enter lagrar og lagar neste. Escape avsluttar.',
    save: 'Lagre målet',
    saved: (goal) => `${goal} er lagra. Skriv det neste.`,
    optional: (label) => `${label} (valfritt)`
  }
};
