import { kindNames } from '../../domain/templates/programmeReport/kindNames';
import { span } from '../span/nb';

/** What «Nå», «Folk», «Gevinst og risiko» and «Mer» say. */
export const messages = {
  turn: {
    title: 'Din tur',
    count: (count: number) => `Din tur (${count})`,
    none: 'Ingenting venter på deg akkurat nå.',
    reach: 'Nådd',
    answerFor: (answer: string, milestone: string) => `${answer}: ${milestone}`,
    others: (milestone: string) => `Flere svar: ${milestone}`,
    question: 'Er vi der?',
    open: 'Åpne',
    openDraft: 'Åpne utkastet',
    openNamed: (button: string, name: string) => `${button}: ${name}`,
    note: 'Sendt til deg. Ta den til orientering, eller send den tilbake.',
    accept: 'Sendt til deg. Godta den, eller send den tilbake.',
    begin: 'Start rapporten',
    draft: 'Utkastet er ikke sendt ennå.',
    returned: 'Den er sendt tilbake til dere.',
    missing: {
      responsible: (count: number) =>
        count === 1 ? 'Én milepæl mangler ansvarlig' : `${count} milepæler mangler ansvarlig`,
      deadline: (count: number) => (count === 1 ? 'Én milepæl mangler frist' : `${count} milepæler mangler frist`)
    },
    fill: (milestone: string) => `Rediger ${milestone}`
  },
  reports: {
    status: (to: string, day: string) => `Statusrapport til ${to} ${day}`.trim(),
    programme: (kind: string, year: string) => `${kind} ${year}`.trim(),
    to: { programmeLeader: 'programleder', steeringGroup: 'styringsgruppen', ufl: 'UFL' },
    kinds: kindNames.nb,
    orderedBy: (name: string, due: string) =>
      `Bestilt${name === '' ? '' : ` av ${name}`}${due === '' ? '' : `, med frist ${due}`}.`,
    due: (day: string) => `Frist ${day}`
  },
  reading: {
    title: 'Å lese',
    none: 'Når noen sender en rapport, kan du lese den her.',
    all: 'Alle rapporter',
    accepted: 'Godtatt'
  },
  plan: {
    title: 'Planen',
    open: 'Hele planen',
    next: 'Neste',
    nextOwn: 'Din neste',
    longest: 'Lengst over fristen',
    empty: 'Planen har ingen milepæler ennå.',
    allDone: 'Alle milepælene er nådd eller utgått.'
  },
  waiting: {
    title: 'Ballen ligger hos',
    none: 'Ingenting venter på noen andre.',
    nobody: 'Ingen ennå',
    answer: (what: string) => `Svare for ${what}`,
    finish: (what: string) => `Gjøre ferdig ${what}`,
    note: (what: string) => `Ta ${what} til orientering`,
    accept: (what: string) => `Godta ${what}`,
    write: (what: string) => `Skrive ${what}`,
    since: (date: string, count: number) =>
      count === 0 ? 'Siden i dag' : count === 1 ? 'Siden i går' : `Siden ${date}, i ${span(count)}`,
    all: (count: number) => `Vis alle ${count}`
  },
  news: {
    title: 'Nytt siden sist',
    first: 'Siste nytt',
    none: 'Ingenting nytt siden sist du var her.',
    noneFirst: 'Ingen andre har skrevet noe her ennå.',
    all: (count: number) => `Vis alle ${count}`,
    somebody: 'Noen',
    added: (who: string, what: string) => `${who} opprettet ${what}`,
    changed: (who: string, what: string) => `${who} endret ${what}`,
    moved: (what: string, deadline: string) => `${what} fikk ny frist: ${deadline}`,
    onTrack: (what: string) => `${what} er i rute`,
    offTrack: (what: string) => `${what} er ikke i rute`,
    reached: (what: string) => `${what} er nådd`,
    dropped: (what: string) => `${what} er tatt ut av planen`,
    sentToOwner: (what: string) => `${what} er sendt til prosjekteier`,
    sent: (what: string) => `${what} er sendt`,
    returned: (what: string) => `${what} er sendt tilbake`,
    noted: (what: string) => `${what} er tatt til orientering`,
    accepted: (what: string) => `${what} er godtatt`,
    forApproval: 'Planen er sendt til godkjenning',
    approved: 'Planen er godkjent',
    planReturned: 'Planen er sendt tilbake',
    used: (project: string, lesson: string) => `«${project}» brukte rådet deres «${lesson}»`,
    one: {
      project: () => 'prosjektet',
      goal: (name: string) => `målet «${name}»`,
      milestone: (name: string) => `«${name}»`,
      activity: (name: string) => `aktiviteten «${name}»`,
      followUpReport: (name: string) => `«${name}»`,
      statusReport: (name: string) => `«${name}»`,
      programmeReport: (name: string) => `«${name}»`,
      projectPlan: () => 'prosjektplanen',
      lesson: (name: string) => `erfaringen «${name}»`,
      lessonUse: (name: string) => `bruken av en erfaring i «${name}»`,
      planVersion: (name: string) => `den godkjente planen «${name}»`,
      planVersionRow: (name: string) => `«${name}» i en godkjent plan`,
      documentLink: (name: string) => `lenken «${name}»`,
      reach: (name: string) => `oppføringen om ${name}`,
      site: (name: string) => `området «${name}»`,
      changeRequest: (name: string) => `endringsforespørselen «${name}»`
    },
    several: {
      project: (count: number) => `${count} prosjekter`,
      goal: (count: number) => `${count} mål`,
      milestone: (count: number) => `${count} milepæler`,
      activity: (count: number) => `${count} aktiviteter`,
      followUpReport: (count: number) => `${count} rapporter`,
      statusReport: (count: number) => `${count} statusrapporter`,
      programmeReport: (count: number) => `${count} rapporter om prosjektet`,
      projectPlan: (count: number) => `${count} prosjektplaner`,
      lesson: (count: number) => `${count} erfaringer`,
      lessonUse: (count: number) => `${count} prosjekter som har brukt erfaringene deres`,
      planVersion: (count: number) => `${count} godkjente planer`,
      planVersionRow: (count: number) => `${count} deler av en godkjent plan`,
      documentLink: (count: number) => `${count} lenker`,
      reach: (count: number) => `${count} oppføringer`,
      site: (count: number) => `${count} områder`,
      changeRequest: (count: number) => `${count} endringsforespørsler`
    }
  },
  people: {
    title: 'Folk',
    roles: 'Roller',
    programmeLeader: 'Programleder',
    responsible: 'Ansvarlige for milepæler',
    noneResponsible: 'Ingen er ansvarlig for noen milepæl ennå.',
    nobody: 'Ingen ennå',
    mail: 'E-post',
    mailTo: (name: string) => `E-post til ${name}`,
    chat: 'Chat',
    chatWith: (name: string) => `Chat med ${name} i Teams`,
    noAddress: 'Ingen e-postadresse',
    open: (count: number) => (count === 1 ? '1 åpen' : `${count} åpne`),
    late: (count: number) => `${count} over fristen`,
    allReached: (count: number) => (count === 1 ? 'nådd' : `alle ${count} nådd`),
    unassigned: 'Milepæler uten ansvarlig',
    edit: 'Endre roller'
  },
  changes: {
    send: 'Send forespørselen',
    sent: 'Endringsforespørselen er sendt.',
    newDeadline: (milestone: string) => `Ny frist for ${milestone}`,
    pending: (deadline: string) => `Det er bedt om ny frist: ${deadline}.`,
    open: 'Åpne forespørselen',
    about: {
      recommend: 'Noen ber om en endring av planen. Innstiller du den?',
      decideChange: 'En endring av planen venter på vedtak.'
    },
    waiting: {
      recommend: (name: string) => `Innstille «${name}»`,
      decideChange: (name: string) => `Avgjøre «${name}»`
    }
  }
} as const;
