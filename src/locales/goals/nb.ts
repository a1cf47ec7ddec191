import { messages as paste } from '../paste/nb';

const goals = (count: number): string => `${count} mål`;

/** Goals: pasting those one has, and writing them one after another. */
export const messages = {
  open: (name: string) => `Les eller foreslå endring: ${name}`,
  paste: {
    ...paste,
    open: 'Lim inn mål',
    how: 'Kopier målene i Word, Excel eller PDF, gjerne med overskriftene «Effektmål» og «Resultatmål», og lim dem inn her. Du ser hva de blir til før noe lagres.',
    box: 'Lim inn målene (Ctrl+V)',
    read: 'Les målene',
    back: 'Tilbake til målene',
    noText: 'Det var ingen tekst i det du limte inn. Kopier selve målene, ikke et bilde av dem.',
    nothing: 'Vi fant ingen mål i teksten. Kopier hele tabellen eller lista, gjerne med overskriftene, og prøv igjen.',
    title: 'Slik leser vi målene',
    unusedHint: 'Vi fant ikke noe mål i dem.',
    include: (goal: string) => `Ta med målet ${goal}`,
    inPlan: 'Står blant målene fra før',
    editNamed: (goal: string) => `Rett målet ${goal}`,
    store: (count: number) => (count === 0 ? 'Lagre' : `Lagre ${goals(count)}`),
    unsettled: (count: number) =>
      count === 1
        ? '1 mål trenger et svar før du kan lagre. Du kan også la være å ta det med.'
        : `${count} mål trenger et svar før du kan lagre. Du kan også la være å ta dem med.`,
    someStored: (made: string, left: number) => `${made} er lagret. ${goals(left)} ble ikke lagret, og står her.`,
    stored: (count: number, _under: number) => goals(count),
    toPlan: 'Til målene',
    undone: 'Angret. Målene er tatt ut av planen, og står her slik de var.',
    undoneSome: (count: number) => `${goals(count)} er endret av noen andre i mellomtiden, og står igjen i planen.`
  },
  short: 'Lim inn',
  counted: (count: number, levels: string) => (levels === '' ? goals(count) : `${goals(count)}: ${levels}`),
  ofLevel: (count: number, level: string) => `${count} ${level}`,
  and: (before: string, last: string) => `${before} og ${last}`,
  noLevel: 'Uten type',
  whichLevel: (count: number) =>
    count === 1 ? 'Hva slags mål er dette?' : `Hva slags mål er disse ${count}? For alle:`,
  entry: {
    title: 'Nye mål',
    hint: 'Enter lagrer og lager neste. Escape avslutter.',
    save: 'Lagre målet',
    saved: (goal: string) => `${goal} er lagret. Skriv det neste.`,
    optional: (label: string) => `${label} (valgfritt)`
  }
} as const;
