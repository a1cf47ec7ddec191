import { kindNames } from '../../domain/templates/programmeReport/kindNames';
import type { NowMessages } from '../messages';
import { span } from '../span/nn';

export const messages: NowMessages = {
  turn: {
    title: 'Din tur',
    count: (count) => `Din tur (${count})`,
    none: 'Ingenting ventar på deg akkurat no.',
    reach: 'Nådd',
    answerFor: (answer, milestone) => `${answer}: ${milestone}`,
    others: (milestone) => `Fleire svar: ${milestone}`,
    question: 'Er vi der?',
    open: 'Opne',
    openDraft: 'Opne utkastet',
    openNamed: (button, name) => `${button}: ${name}`,
    note: 'Send til deg. Ta han til orientering, eller send han tilbake.',
    accept: 'Send til deg. Godta han, eller send han tilbake.',
    begin: 'Start rapporten',
    draft: 'Utkastet er ikkje sendt enno.',
    returned: 'Han er send tilbake til dykk.',
    missing: {
      responsible: (count) => (count === 1 ? 'Éin milepæl manglar ansvarleg' : `${count} milepælar manglar ansvarleg`),
      deadline: (count) => (count === 1 ? 'Éin milepæl manglar frist' : `${count} milepælar manglar frist`)
    },
    fill: (milestone) => `Rediger ${milestone}`
  },
  reports: {
    status: (to, day) => `Statusrapport til ${to} ${day}`.trim(),
    programme: (kind, year) => `${kind} ${year}`.trim(),
    to: { programmeLeader: 'programleiaren', steeringGroup: 'styringsgruppa', ufl: 'UFL' },
    kinds: kindNames.nn,
    orderedBy: (name, due) => `Tinga${name === '' ? '' : ` av ${name}`}${due === '' ? '' : `, med frist ${due}`}.`,
    due: (day) => `Frist ${day}`
  },
  reading: {
    title: 'Å lese',
    none: 'Når nokon sender ein rapport, kan du lese han her.',
    all: 'Alle rapportar',
    accepted: 'Godteken'
  },
  plan: {
    title: 'Planen',
    open: 'Heile planen',
    next: 'Neste',
    nextOwn: 'Din neste',
    longest: 'Lengst over fristen',
    empty: 'Planen har ingen milepælar enno.',
    allDone: 'Alle milepælane er nådde eller utgåtte.'
  },
  waiting: {
    title: 'Ballen ligg hos',
    none: 'Ingenting ventar på nokon andre.',
    nobody: 'Ingen enno',
    answer: (what) => `Svare for ${what}`,
    finish: (what) => `Gjere ferdig ${what}`,
    note: (what) => `Ta ${what} til orientering`,
    accept: (what) => `Godta ${what}`,
    write: (what) => `Skrive ${what}`,
    since: (date, count) =>
      count === 0 ? 'Sidan i dag' : count === 1 ? 'Sidan i går' : `Sidan ${date}, i ${span(count)}`,
    all: (count) => `Vis alle ${count}`
  },
  news: {
    title: 'Nytt sidan sist',
    first: 'Siste nytt',
    none: 'Ingenting nytt sidan sist du var her.',
    noneFirst: 'Ingen andre har skrive noko her enno.',
    all: (count) => `Vis alle ${count}`,
    somebody: 'Nokon',
    added: (who, what) => `${who} oppretta ${what}`,
    changed: (who, what) => `${who} endra ${what}`,
    moved: (what, deadline) => `${what} fekk ny frist: ${deadline}`,
    onTrack: (what) => `${what} er i rute`,
    offTrack: (what) => `${what} er ikkje i rute`,
    reached: (what) => `${what} er nådd`,
    dropped: (what) => `${what} er teken ut av planen`,
    sentToOwner: (what) => `${what} er send til prosjekteigar`,
    sent: (what) => `${what} er send`,
    returned: (what) => `${what} er send tilbake`,
    noted: (what) => `${what} er teken til orientering`,
    accepted: (what) => `${what} er godteken`,
    forApproval: 'Planen er send til godkjenning',
    approved: 'Planen er godkjend',
    planReturned: 'Planen er send tilbake',
    used: (project, lesson) => `«${project}» brukte rådet dykkar «${lesson}»`,
    one: {
      project: () => 'prosjektet',
      goal: (name) => `målet «${name}»`,
      milestone: (name) => `«${name}»`,
      activity: (name) => `aktiviteten «${name}»`,
      followUpReport: (name) => `«${name}»`,
      statusReport: (name) => `«${name}»`,
      programmeReport: (name) => `«${name}»`,
      projectPlan: () => 'prosjektplanen',
      lesson: (name) => `erfaringa «${name}»`,
      lessonUse: (name) => `bruken av ei erfaring i «${name}»`,
      planVersion: (name) => `den godkjende planen «${name}»`,
      planVersionRow: (name) => `«${name}» i ein godkjend plan`,
      documentLink: (name) => `lenkja «${name}»`,
      reach: (name) => `oppføringa om ${name}`,
      site: (name) => `området «${name}»`,
      changeRequest: (name: string) => `endringsførespurnaden «${name}»`
    },
    several: {
      project: (count) => `${count} prosjekt`,
      goal: (count) => `${count} mål`,
      milestone: (count) => `${count} milepælar`,
      activity: (count) => `${count} aktivitetar`,
      followUpReport: (count) => `${count} rapportar`,
      statusReport: (count) => `${count} statusrapportar`,
      programmeReport: (count) => `${count} rapportar om prosjektet`,
      projectPlan: (count) => `${count} prosjektplanar`,
      lesson: (count) => `${count} erfaringar`,
      lessonUse: (count) => `${count} prosjekt som har brukt erfaringane dykkar`,
      planVersion: (count) => `${count} godkjende planar`,
      planVersionRow: (count) => `${count} delar av ein godkjend plan`,
      documentLink: (count) => `${count} lenkjer`,
      reach: (count) => `${count} oppføringar`,
      site: (count) => `${count} område`,
      changeRequest: (count: number) => `${count} endringsførespurnader`
    }
  },
  people: {
    title: 'Folk',
    roles: 'Roller',
    programmeLeader: 'Programleiar',
    responsible: 'Ansvarlege for milepælar',
    noneResponsible: 'Ingen er ansvarleg for nokon milepæl enno.',
    nobody: 'Ingen enno',
    mail: 'E-post',
    mailTo: (name) => `E-post til ${name}`,
    chat: 'Chat',
    chatWith: (name) => `Chat med ${name} i Teams`,
    noAddress: 'Inga e-postadresse',
    open: (count) => (count === 1 ? '1 open' : `${count} opne`),
    late: (count) => `${count} over fristen`,
    allReached: (count) => (count === 1 ? 'nådd' : `alle ${count} nådde`),
    unassigned: 'Milepælar utan ansvarleg',
    edit: 'Endre roller'
  },
  changes: {
    send: 'Send førespurnaden',
    sent: 'Endringsførespurnaden er send.',
    newDeadline: (milestone: string) => `Ny frist for ${milestone}`,
    pending: (deadline: string) => `Det er bede om ny frist: ${deadline}.`,
    open: 'Opne førespurnaden',
    about: {
      recommend: 'Nokon bed om ei endring av planen. Vil du tilrå henne?',
      decideChange: 'Ei endring av planen ventar på vedtak.'
    },
    waiting: {
      recommend: (name: string) => `Tilrå «${name}»`,
      decideChange: (name: string) => `Avgjere «${name}»`
    }
  }
};
