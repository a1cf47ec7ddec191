import type { PasteMessages } from '../messages';

const milestones = (count: number): string => (count === 1 ? '1 milepæl' : `${count} milepælar`);
const paths = (count: number): string => `${count} resultatløp`;
const deliverables = (count: number): string => (count === 1 ? '1 delleveranse' : `${count} delleveransar`);
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts[parts.length - 1]}`;

export const messages: PasteMessages = {
  door: 'Lim inn planen de har',
  doorHint: 'Har de ein milepælsplan i Word, Excel eller PDF? Kopier tabellen, så blir han til milepælar her.',
  open: 'Lim inn ein plan',
  short: 'Lim inn',
  how: 'Kopier tabellen i Word, Excel eller PDF, og lim han inn her. Du ser kva han blir til før noko blir lagra.',
  box: 'Lim inn milepælsplanen (Ctrl+V)',
  read: 'Les planen',
  back: 'Tilbake til planen',
  noText: 'Det var ingen tekst i det du limte inn. Kopier sjølve tabellen, ikkje eit bilete av han.',
  nothing: 'Vi fann ingen milepælar i teksten. Kopier heile tabellen, gjerne med overskriftene, og prøv igjen.',
  title: 'Slik les vi planen',
  found: (ms, ps, ds) => list([milestones(ms), ...(ps > 0 ? [paths(ps)] : []), ...(ds > 0 ? [deliverables(ds)] : [])]),
  check: 'Rett det som ikkje stemmer. Ingenting er lagra enno.',
  another: 'Lim inn på nytt',
  left: (read, left) =>
    `Vi les høgst ${read} rader om gongen. ${left === 1 ? '1 rad' : `${left} rader`} er ikkje med. Lagre desse først, og lim inn resten etterpå.`,
  unused: (count) => (count === 1 ? '1 linje er ikkje med' : `${count} linjer er ikkje med`),
  unusedHint: 'Vi fann verken milepæl, resultatløp eller delleveranse i dei.',
  whichYear: (count) =>
    count === 1 ? 'Éin frist kan gjelde fleire år. Kva år?' : `${count} fristar kan gjelde fleire år. For alle:`,
  noPath: 'Utan resultatløp',
  include: (milestone) => `Ta med ${milestone}`,
  edit: 'Rett',
  editNamed: (milestone) => `Rett ${milestone}`,
  done: 'Ferdig',
  nobody: 'Ingen ansvarleg',
  seeking: (name) => `Leitar etter ${name} …`,
  notFound: (name) => `Ikkje funnen i katalogen: ${name}`,
  which: (words) => `Kva dag er «${words}»?`,
  without: 'Utan frist',
  withoutNamed: (words) => `Utan frist: «${words}» blir ståande i utdjupinga`,
  keptDeadline: (words) => `Frist i planen: ${words}`,
  unknown: 'Vi forstår ikkje denne fristen.',
  outside: 'Utanfor prosjektperioden.',
  useDay: (day) => `Bruk ${day}`,
  inPlan: 'Står i planen frå før',
  deliverables: 'Delleveransar',
  deliverable: (number) => `Delleveranse ${number}`,
  deliverableDeadline: (number) => `Frist for delleveranse ${number}`,
  removeDeliverable: (number) => `Ta bort delleveranse ${number}`,
  description: 'Utdjuping',
  path: 'Resultatløp',
  store: (count) => (count === 0 ? 'Lagre' : `Lagre ${milestones(count)}`),
  storing: (done, of) => `Lagrar ${done} av ${of} …`,
  unsettled: (count) =>
    count === 1
      ? '1 milepæl treng eit svar før du kan lagre. Du kan òg la vere å ta han med.'
      : `${count} milepælar treng eit svar før du kan lagre. Du kan òg la vere å ta dei med.`,
  notStored: (why) => `Ikkje lagra. ${why}`,
  someStored: (made, left) =>
    `${made} er lagra. ${left === 1 ? 'Éin milepæl vart' : `${left} milepælar vart`} ikkje lagra, og står her.`,
  stored: (ms, ds) => list([milestones(ms), ...(ds > 0 ? [deliverables(ds)] : [])]),
  allStored: (made) => `${made} er lagra`,
  toPlan: 'Til planen',
  undo: 'Angre',
  undoing: 'Angrar …',
  undone: 'Angra. Milepælane er tekne ut av planen, og står her slik dei var.',
  undoneSome: (count) =>
    `${count === 1 ? 'Éin milepæl' : `${count} milepælar`} er endra av nokon andre i mellomtida, og står att i planen.`
};
