import type { ReportMessages } from '../messages';
import { span } from '../span/nn';

/** The list of reports, starting one, and its way from hand to hand. */
export const messages: ReportMessages = {
  all: 'Alle rapportar',
  groups: { write: 'Må skrivast', ordered: 'Tinga', sent: 'Til orientering', done: 'Ferdige' },
  columns: { report: 'Rapport', due: 'Frist', with: 'Hos' },
  notBegun: 'Ikkje byrja',
  none: 'Ingen rapportar enno',
  noneHint:
    'Når ein milepæl er nådd, eller nokon tingar ein statusrapport, byrjar de her. Fakta blir fylte inn frå planen.',
  new: {
    type: 'Kva slags rapport?',
    milestone: 'Kva milepæl gjeld rapporten?',
    to: 'Kven er han til?',
    from: 'Periode frå',
    until: 'Periode til',
    year: 'Kva år?',
    due: 'Frist',
    dueHint: 'Trengst berre når du tingar.',
    hint: 'Det planen alt veit, er fylt inn når rapporten startar.',
    start: 'Start rapporten',
    order: 'Ting rapporten',
    dueMissing: 'Set ein frist når du tingar.',
    badYear: 'Skriv eit år med fire siffer.',
    backwards: 'Perioden sluttar før han byrjar.'
  },
  started: 'Rapporten er starta.',
  ordered: 'Rapporten er tinga.',
  steps: {
    begin: 'Start rapporten',
    send: 'Send',
    sendToOwner: 'Send til prosjekteigaren',
    noted: 'Ta til orientering',
    accepted: 'Godta',
    returnIt: 'Send tilbake'
  },
  taken: {
    draft: 'Rapporten er starta.',
    sent: 'Rapporten er send.',
    noted: 'Rapporten er teken til orientering.',
    accepted: 'Rapporten er godteken.',
    returned: 'Rapporten er send tilbake.'
  },
  remark: 'Merknad til dei som har skrive (valfritt)',
  final: {
    noted: 'Når rapporten er teken til orientering, kan han ikkje endrast.',
    accepted: 'Når rapporten er godteken, kan han ikkje endrast.'
  },
  yes: { noted: 'Ja, ta til orientering', accepted: 'Ja, godta' },
  frozen: {
    noted: (name, day) =>
      `Teken til orientering${name === '' ? '' : ` av ${name}`}${day === '' ? '' : ` ${day}`}. Rapporten kan ikkje endrast lenger.`,
    accepted: (name, day) =>
      `Godteken${name === '' ? '' : ` av ${name}`}${day === '' ? '' : ` ${day}`}. Rapporten kan ikkje endrast lenger.`
  },
  waiting: (name) => `Rapporten ligg hos ${name}.`,
  you: 'deg',
  nothingYet: 'Det står ingenting under overskriftene enno.',
  waitingUnknown: 'Rapporten er send. Prosjektet har ingen som kan ta imot han enno.',
  saveFirst: 'Noko av det du har skrive, er ikkje lagra enno. Nedst i skjemaet står det kva.',
  others: 'Nokon andre har nettopp endra rapporten. Du ser han slik han er no. Prøv igjen om det framleis stemmer.',
  facts: {
    refresh: 'Oppdater fakta',
    refreshed: 'Fakta er oppdaterte. Det de har skrive, står som det stod.',
    on: (day) => `Fakta frå planen er frå ${day}.`,
    none: {
      reached: 'Ingen milepælar er nådde i perioden.',
      next: 'Ingen milepælar står att.',
      troubled: 'Ingen milepælar er over fristen eller ikkje i rute.',
      slipped: 'Ingen milepælar er flytte eller nådde etter fristen.',
      risks: 'Ingen risikoar er registrerte.',
      benefits: 'Ingen gevinstar er registrerte.',
      changes: 'Ingen endringsførespurnader i perioden.',
      measures: 'Ingen tiltak er sette i gang enno.'
    },
    reached: (milestone, day) => `${milestone}: nådd ${day}`,
    reachedLate: (milestone, day, late) => `${milestone}: nådd ${day}, ${span(late)} etter fristen`,
    next: (milestone, deadline, name) =>
      `${milestone}: ${deadline === '' ? 'ingen frist' : deadline}${name === '' ? '' : `, ${name}`}`,
    late: (milestone, late) => `${milestone}: ${span(late)} over fristen`,
    offTrack: (milestone) => `${milestone}: ikkje i rute`,
    because: (line, why) => `${line}. ${why}`,
    moved: (milestone, from, to) => `${milestone}: fristen er flytt frå ${from} til ${to}`,
    risk: (name, factor) => `${name} (risikofaktor ${factor})`,
    benefit: (name, status, responsible) =>
      [name, [status, responsible].filter(Boolean).join(', ')].filter(Boolean).join(': '),
    change: (name, status) => `${name}: ${status.toLowerCase()}`,
    measures: (started, of) => `${started} av ${of} aktivitetar er sette i gang:`,
    measure: (name, status) => `${name}: ${status.toLowerCase()}`
  },
  hidden: (count) => (count === 1 ? 'Vis 1 overskrift som er gøymd' : `Vis ${count} overskrifter som er gøymde`),
  change: 'Lag endringsførespurnad'
};
