import type { PeopleMessages } from '../messages';
import { words as plan } from '../../domain/templates/projectPlan/nn';

/** What is said of stakeholders, involvement, roles and the responsibility chart. */
export const messages: PeopleMessages = {
  matrix: {
    title: 'Interessentmatrise',
    interest: 'Interesse',
    influence: 'Påverknad',
    strategies: {
      engage: 'Nøkkelpersonar som må engasjerast',
      satisfy: 'Viktig å tilfredsstille',
      inform: 'Bør haldast informerte',
      watch: 'Ikkje bruke mykje ressursar'
    },
    unassessed: 'Ikkje vurdert enno',
    unassessedHint: (count: number) =>
      `${count === 1 ? 'Éin interessent' : `${count} interessentar`} får plass i matrisa når interesse og påverknad er valde.`,
    open: (name: string, interest: string, influence: string) =>
      `${name}: interesse ${interest.toLowerCase()}, påverknad ${influence.toLowerCase()}`
  },
  unanswered: {
    title: 'Innspel utan svar',
    lead: (count: number) =>
      count === 1
        ? 'Eitt innspel ventar på svar. Skriv korleis det vart brukt, så ser dei som gav det, at det betydde noko.'
        : `${count} innspel ventar på svar. Skriv korleis dei vart brukte, så ser dei som gav dei, at det betydde noko.`
  },
  roles: {
    role: 'Rolle',
    name: 'Namn',
    title: 'Tittel',
    responsibility: 'Ansvar',
    nobody: 'Ingen enno',
    none: 'Ikkje skrive enno',
    edit: 'Rediger',
    editNamed: (role: string) => `Rediger ${role.toLowerCase()}`,
    write: 'Skriv tittel og ansvar',
    writeNamed: (role: string) => `Skriv tittel og ansvar for ${role.toLowerCase()}`,
    offer: 'Forslag til ansvar',
    offerNamed: (role: string) => `Forslag til ansvar for ${role.toLowerCase()}`,
    use: 'Bruk forslaget',
    used: (role: string) => `Ansvaret for ${role.toLowerCase()} er lagra.`,
    held: 'Kven som har rolla, vel de over: felta til prosjektet og planen gjeld.'
  },
  offers: {
    programmeLeader: [
      'Overordna avgjerdsrett og ansvar for at prosjektet når måla, og at resultata kjem til nytte',
      'Peike ut prosjektleiar',
      'Godkjenne prosjektplanen',
      'Følgje opp prosjektet på faste parametrar',
      'Informere og involvere leiargruppa og andre aktuelle leiargrupper'
    ],
    projectOwner: [
      'Godkjenne, sjå til at prosjektplanen blir godkjend',
      'Følgje opp prosjektet og resultata',
      'Sikre at måla til prosjektet svarer til behova i organisasjonen',
      'Sjå til at strategien til prosjektet og strategien til organisasjonen ikkje strir mot kvarandre'
    ],
    projectLeader: [
      'Leie og motivere prosjektgruppa mot måla for prosjektet',
      'Følgje opp at leveransane har rett kvalitet, kjem til rett tid og held seg innanfor vedteke budsjett',
      'Følgje opp avvik og ta avgjerder innanfor rammene og føringane i prosjektplanen og andre styrande dokument'
    ],
    participant: [...(plan.fields.projectGroup.guidance ?? [])],
    steeringGroup: [...(plan.fields.steeringRole.guidance ?? [])]
  },
  chart: {
    lead: 'Skriv éin eller fleire bokstavar i kvar rute. Dei blir lagra når du går vidare.',
    legend: 'Bokstavane',
    milestone: 'Milepæl',
    cell: (milestone: string, role: string) => `${milestone}, ${role}`,
    unknown: (typed: string, known: string) => `«${typed}» er ikkje i kartet. Bruk ${known}.`,
    saved: (milestone: string, role: string) => `Lagra: ${milestone}, ${role}.`,
    noRoles: 'Ansvarskartet treng roller. Skriv dei i kapitlet Organisering, roller og ansvar.',
    toRoles: 'Til rollene'
  },
  archive: {
    title: 'Arkivverdige dokument',
    none: 'Når prosjektet, ein milepæl eller ein rapport har lenkjer til dokument, vel de her kva for nokre som er arkivverdige.',
    whyOf: (name: string) => `Grunngiving for ${name}`,
    saved: (name: string) => `Lagra: ${name}.`
  }
};
