const milestones = (count: number): string => (count === 1 ? '1 milepæl' : `${count} milepæler`);
const paths = (count: number): string => `${count} resultatløp`;
const deliverables = (count: number): string => (count === 1 ? '1 delleveranse' : `${count} delleveranser`);
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts[parts.length - 1]}`;
const found = (ms: number, ps: number, ds: number): string =>
  list([milestones(ms), ...(ps > 0 ? [paths(ps)] : []), ...(ds > 0 ? [deliverables(ds)] : [])]);
const stored = (ms: number, ds: number): string => list([milestones(ms), ...(ds > 0 ? [deliverables(ds)] : [])]);

/** Pasting the plan that one has. */
export const messages = {
  door: 'Lim inn planen dere har',
  doorHint: 'Har dere en milepælsplan i Word, Excel eller PDF? Kopier tabellen, så blir den til milepæler her.',
  open: 'Lim inn en plan',
  short: 'Lim inn',
  how: 'Kopier tabellen i Word, Excel eller PDF, og lim den inn her. Du ser hva den blir til før noe lagres.',
  box: 'Lim inn milepælsplanen (Ctrl+V)',
  read: 'Les planen',
  back: 'Tilbake til planen',
  noText: 'Det var ingen tekst i det du limte inn. Kopier selve tabellen, ikke et bilde av den.',
  nothing: 'Vi fant ingen milepæler i teksten. Kopier hele tabellen, gjerne med overskriftene, og prøv igjen.',
  title: 'Slik leser vi planen',
  found,
  check: 'Rett det som ikke stemmer. Ingenting er lagret ennå.',
  another: 'Lim inn på nytt',
  left: (read: number, left: number) =>
    `Vi leser høyst ${read} rader om gangen. ${left === 1 ? '1 rad' : `${left} rader`} er ikke med. Lagre disse først, og lim inn resten etterpå.`,
  unused: (count: number) => (count === 1 ? '1 linje er ikke med' : `${count} linjer er ikke med`),
  unusedHint: 'Vi fant verken milepæl, resultatløp eller delleveranse i dem.',
  whichYear: (count: number) =>
    count === 1 ? 'Én frist kan gjelde flere år. Hvilket år?' : `${count} frister kan gjelde flere år. For alle:`,
  noPath: 'Uten resultatløp',
  include: (milestone: string) => `Ta med ${milestone}`,
  edit: 'Rett',
  editNamed: (milestone: string) => `Rett ${milestone}`,
  done: 'Ferdig',
  nobody: 'Ingen ansvarlig',
  seeking: (name: string) => `Leter etter ${name} …`,
  notFound: (name: string) => `Ikke funnet i katalogen: ${name}`,
  which: (words: string) => `Hvilken dag er «${words}»?`,
  without: 'Uten frist',
  withoutNamed: (words: string) => `Uten frist: «${words}» blir stående i utdypingen`,
  keptDeadline: (words: string) => `Frist i planen: ${words}`,
  unknown: 'Vi forstår ikke denne fristen.',
  outside: 'Utenfor prosjektperioden.',
  useDay: (day: string) => `Bruk ${day}`,
  inPlan: 'Står i planen fra før',
  deliverables: 'Delleveranser',
  deliverable: (number: number) => `Delleveranse ${number}`,
  deliverableDeadline: (number: number) => `Frist for delleveranse ${number}`,
  removeDeliverable: (number: number) => `Ta bort delleveranse ${number}`,
  description: 'Utdyping',
  path: 'Resultatløp',
  store: (count: number) => (count === 0 ? 'Lagre' : `Lagre ${milestones(count)}`),
  storing: (done: number, of: number) => `Lagrer ${done} av ${of} …`,
  unsettled: (count: number) =>
    count === 1
      ? '1 milepæl trenger et svar før du kan lagre. Du kan også la være å ta den med.'
      : `${count} milepæler trenger et svar før du kan lagre. Du kan også la være å ta dem med.`,
  notStored: (why: string) => `Ikke lagret. ${why}`,
  someStored: (made: string, left: number) =>
    `${made} er lagret. ${left === 1 ? 'Én milepæl ble' : `${left} milepæler ble`} ikke lagret, og står her.`,
  stored,
  allStored: (made: string) => `${made} er lagret`,
  toPlan: 'Til planen',
  undo: 'Angre',
  undoing: 'Angrer …',
  undone: 'Angret. Milepælene er tatt ut av planen, og står her slik de var.',
  undoneSome: (count: number) =>
    `${count === 1 ? 'Én milepæl' : `${count} milepæler`} er endret av noen andre i mellomtiden, og står igjen i planen.`
} as const;
