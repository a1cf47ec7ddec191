import type { ProgrammeMessages } from '../messages';

/** What the programme's own page says, and a project of its programme. */
export const messages: ProgrammeMessages = {
  back: 'Alle prosjekt',
  gone: 'Programmet finst ikkje lenger.',
  edit: 'Rediger programmet',
  lastLeader: 'Eit program må ha minst éin leiar. Legg til ein annan først.',
  notMyself: 'Du mistar retten til å redigere programmet med ein gong, og kan ikkje leggje deg til igjen sjølv.',
  notMyselfYes: 'Ta meg bort',
  made: (name) => `Programmet «${name}» er laga.`,
  newHint: 'Berre namnet må vere på plass no. Prosjekt blir lagde til i programmet frå si eiga side.',
  about: 'Om programmet',
  period: 'Periode',
  goals: 'Strategiske vegval og mål',
  noGoals:
    'Ingen vegval eller mål enno. Når dei står her, kan prosjekta seie kva for nokre av dei måla deira medverkar til.',
  newGoal: 'Nytt vegval eller mål',
  editGoal: (name) => `Rediger: ${name}`,
  supported: 'Mål i prosjekta som medverkar',
  unsupported: 'Ingen av prosjekta har mål som medverkar hit enno.',
  projects: 'Prosjekt i programmet',
  noProjects: 'Ingen prosjekt enno. Opne eit prosjekt, vel «Om prosjektet», og set programmet der.',
  next: 'Neste milepæl',
  noNext: 'Ingen milepælar att',
  late: 'Over fristen',
  lateCount: (count) => (count === 0 ? 'Ingen over fristen' : `${count} over fristen`),
  reports: 'Rapportar',
  missing: (report, day) => `${report} manglar, frist ${day}`,
  inTime: 'Ingen manglar',
  calendar: 'Rapporteringskalender',
  due: { startUp: 'Oppstartsrapport', halfYear: 'Halvårsrapport', annual: 'Årsrapport' },
  dueOn: (report, day) => `${report}: ${day}`,
  noneDue: 'Ingen fristar framover.',
  part: 'Programmet',
  belongs: (name) => `Prosjektet er ein del av ${name}.`,
  overallGoal: 'Den overordna målsetjinga til programmet'
};
