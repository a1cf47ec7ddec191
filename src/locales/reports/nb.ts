import { span } from '../span/nb';

/** The list of reports, starting one, and its way from hand to hand. */
export const messages = {
  all: 'Alle rapporter',
  groups: { write: 'Må skrives', ordered: 'Bestilt', sent: 'Til orientering', done: 'Ferdige' },
  columns: { report: 'Rapport', due: 'Frist', with: 'Hos' },
  notBegun: 'Ikke begynt',
  none: 'Ingen rapporter ennå',
  noneHint:
    'Når en milepæl er nådd, eller noen bestiller en statusrapport, begynner dere her. Fakta fylles inn fra planen.',
  new: {
    type: 'Hva slags rapport?',
    milestone: 'Hvilken milepæl gjelder rapporten?',
    to: 'Hvem er den til?',
    from: 'Periode fra',
    until: 'Periode til',
    year: 'Hvilket år?',
    due: 'Frist',
    dueHint: 'Trengs bare når du bestiller.',
    hint: 'Det planen allerede vet, er fylt inn når rapporten starter.',
    start: 'Start rapporten',
    order: 'Bestill rapporten',
    dueMissing: 'Sett en frist når du bestiller.',
    badYear: 'Skriv et år med fire sifre.',
    backwards: 'Perioden slutter før den begynner.'
  },
  started: 'Rapporten er startet.',
  ordered: 'Rapporten er bestilt.',
  steps: {
    begin: 'Start rapporten',
    send: 'Send',
    sendToOwner: 'Send til prosjekteier',
    noted: 'Ta til orientering',
    accepted: 'Godta',
    returnIt: 'Send tilbake'
  },
  taken: {
    draft: 'Rapporten er startet.',
    sent: 'Rapporten er sendt.',
    noted: 'Rapporten er tatt til orientering.',
    accepted: 'Rapporten er godtatt.',
    returned: 'Rapporten er sendt tilbake.'
  },
  remark: 'Merknad til dem som har skrevet (valgfritt)',
  final: {
    noted: 'Når rapporten er tatt til orientering, kan den ikke endres.',
    accepted: 'Når rapporten er godtatt, kan den ikke endres.'
  },
  yes: { noted: 'Ja, ta til orientering', accepted: 'Ja, godta' },
  frozen: {
    noted: (name: string, day: string) =>
      `Tatt til orientering${name === '' ? '' : ` av ${name}`}${day === '' ? '' : ` ${day}`}. Rapporten kan ikke endres lenger.`,
    accepted: (name: string, day: string) =>
      `Godtatt${name === '' ? '' : ` av ${name}`}${day === '' ? '' : ` ${day}`}. Rapporten kan ikke endres lenger.`
  },
  waiting: (name: string) => `Rapporten ligger hos ${name}.`,
  you: 'deg',
  nothingYet: 'Det står ingenting under overskriftene ennå.',
  waitingUnknown: 'Rapporten er sendt. Prosjektet har ingen som kan ta imot den ennå.',
  saveFirst: 'Noe av det du har skrevet, er ikke lagret ennå. Nederst i skjemaet står det hva.',
  others: 'Noen andre har nettopp endret rapporten. Du ser den slik den er nå. Prøv igjen om det fortsatt stemmer.',
  facts: {
    refresh: 'Oppdater fakta',
    refreshed: 'Fakta er oppdatert. Det dere har skrevet, står som det sto.',
    on: (day: string) => `Fakta fra planen er fra ${day}.`,
    none: {
      reached: 'Ingen milepæler er nådd i perioden.',
      next: 'Ingen milepæler gjenstår.',
      troubled: 'Ingen milepæler er over fristen eller ikke i rute.',
      slipped: 'Ingen milepæler er flyttet eller nådd etter fristen.',
      risks: 'Ingen risikoer er registrert.',
      benefits: 'Ingen gevinster er registrert.',
      changes: 'Ingen endringsforespørsler i perioden.',
      measures: 'Ingen tiltak er satt i gang ennå.'
    },
    reached: (milestone: string, day: string) => `${milestone}: nådd ${day}`,
    reachedLate: (milestone: string, day: string, late: number) =>
      `${milestone}: nådd ${day}, ${span(late)} etter fristen`,
    next: (milestone: string, deadline: string, name: string) =>
      `${milestone}: ${deadline === '' ? 'ingen frist' : deadline}${name === '' ? '' : `, ${name}`}`,
    late: (milestone: string, late: number) => `${milestone}: ${span(late)} over fristen`,
    offTrack: (milestone: string) => `${milestone}: ikke i rute`,
    because: (line: string, why: string) => `${line}. ${why}`,
    moved: (milestone: string, from: string, to: string) => `${milestone}: fristen er flyttet fra ${from} til ${to}`,
    risk: (name: string, factor: string) => `${name} (risikofaktor ${factor})`,
    benefit: (name: string, status: string, responsible: string) =>
      [name, [status, responsible].filter(Boolean).join(', ')].filter(Boolean).join(': '),
    change: (name: string, status: string) => `${name}: ${status.toLowerCase()}`,
    measures: (started: number, of: number) => `${started} av ${of} aktiviteter er satt i gang:`,
    measure: (name: string, status: string) => `${name}: ${status.toLowerCase()}`
  },
  hidden: (count: number) =>
    count === 1 ? 'Vis 1 overskrift som er skjult' : `Vis ${count} overskrifter som er skjult`,
  change: 'Lag endringsforespørsel'
} as const;
