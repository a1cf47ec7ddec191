import { words as plan } from '../../domain/templates/projectPlan/nb';

/** What is said of stakeholders, involvement, roles and the responsibility chart. */
export const messages = {
  matrix: {
    title: 'Interessentmatrise',
    interest: 'Interesse',
    influence: 'Innflytelse',
    strategies: {
      engage: 'Nøkkelpersoner som må engasjeres',
      satisfy: 'Viktig å tilfredsstille',
      inform: 'Bør holdes informert',
      watch: 'Ikke bruke mye ressurser'
    },
    unassessed: 'Ikke vurdert ennå',
    unassessedHint: (count: number) =>
      `${count === 1 ? 'Én interessent' : `${count} interessenter`} får plass i matrisen når interesse og innflytelse er valgt.`,
    open: (name: string, interest: string, influence: string) =>
      `${name}: interesse ${interest.toLowerCase()}, innflytelse ${influence.toLowerCase()}`
  },
  unanswered: {
    title: 'Innspill uten svar',
    lead: (count: number) =>
      count === 1
        ? 'Ett innspill venter på svar. Skriv hvordan det ble brukt, så ser de som ga det, at det betydde noe.'
        : `${count} innspill venter på svar. Skriv hvordan de ble brukt, så ser de som ga dem, at det betydde noe.`
  },
  roles: {
    role: 'Rolle',
    name: 'Navn',
    title: 'Tittel',
    responsibility: 'Ansvar',
    nobody: 'Ingen ennå',
    none: 'Ikke skrevet ennå',
    edit: 'Rediger',
    editNamed: (role: string) => `Rediger ${role.toLowerCase()}`,
    write: 'Skriv tittel og ansvar',
    writeNamed: (role: string) => `Skriv tittel og ansvar for ${role.toLowerCase()}`,
    offer: 'Forslag til ansvar',
    offerNamed: (role: string) => `Forslag til ansvar for ${role.toLowerCase()}`,
    use: 'Bruk forslaget',
    used: (role: string) => `Ansvaret for ${role.toLowerCase()} er lagret.`,
    held: 'Hvem som har rollen, velger dere over: prosjektets og planens egne felt gjelder.'
  },
  offers: {
    programmeLeader: [
      'Overordnet beslutningsmyndighet og ansvar for at prosjektet når målsettinger og at det dras nytte av prosjektenes resultater',
      'Utnevne prosjektleder',
      'Godkjenne prosjektplan',
      'Følge opp prosjektet på faste parametere',
      'Informere og involvere ledergruppen og andre aktuelle ledergrupper'
    ],
    projectOwner: [
      'Godkjenne, påse at prosjektplanen blir godkjent',
      'Følge opp prosjektet og dets resultater',
      'Sikrer at prosjektets mål er i henhold til organisasjonens behov',
      'Påse at prosjektets strategi og organisasjonens strategi ikke er motstridende'
    ],
    projectLeader: [
      'Lede og motivere prosjektgruppa mot prosjektets mål',
      'Følge opp prosjektet mht. at leveransene har riktig kvalitet, leveres innen rett tid og i henhold til vedtatt budsjett mm',
      'Følge opp avvik, fatte beslutninger innenfor angitte rammer og føringer gitt i prosjektplan og andre styrende dokumenter'
    ],
    participant: [...(plan.fields.projectGroup.guidance ?? [])],
    steeringGroup: [...(plan.fields.steeringRole.guidance ?? [])]
  },
  chart: {
    lead: 'Skriv én eller flere bokstaver i hver rute. De lagres når du går videre.',
    legend: 'Bokstavene',
    milestone: 'Milepæl',
    cell: (milestone: string, role: string) => `${milestone}, ${role}`,
    unknown: (typed: string, known: string) => `«${typed}» er ikke i kartet. Bruk ${known}.`,
    saved: (milestone: string, role: string) => `Lagret: ${milestone}, ${role}.`,
    noRoles: 'Ansvarskartet trenger roller. Skriv dem i kapitlet Organisering, roller og ansvar.',
    toRoles: 'Til rollene'
  },
  archive: {
    title: 'Arkivverdige dokumenter',
    none: 'Når prosjektet, en milepæl eller en rapport har lenker til dokumenter, velger dere her hvilke som er arkivverdige.',
    whyOf: (name: string) => `Begrunnelse for ${name}`,
    saved: (name: string) => `Lagret: ${name}.`
  }
};
