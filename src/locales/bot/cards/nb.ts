/** What the bot's cards ask and tell. Names, titles and texts of people come in as they are; cards make them plain. */
export const messages = {
  question: 'Er vi der?',
  title: (mark: string, deadline: string) => `${mark} · ${deadline}`,
  titled: (kind: string, name: string) => `${kind} · ${name}`,
  in: (project: string) => `I prosjektet ${project}`,
  due: (day: string) => `Frist: ${day}`,
  open: 'Åpne',
  openPlan: 'Åpne planen',
  openReport: 'Les rapporten',
  otherReport: 'En annen rapport',
  chat: (name: string) => `Skriv til ${name}`,
  several: (count: number) => `${count} ting fra Framdrift`,
  andMore: (count: number) => `og ${count} til`,
  more: (count: number) => `Og ${count} ting til:`,
  kinds: {
    milestone: 'Milepæl',
    choosePerson: 'Milepæl uten ansvarlig',
    help: 'Trenger hjelp',
    activity: 'Aktivitet',
    measure: 'Tiltak',
    risk: 'Risikogjennomgang',
    communicationMeasure: 'Kommunikasjonstiltak',
    involvement: 'Involvering',
    giveInput: 'Har dere innspill?',
    inputUsed: 'Slik ble innspillet brukt',
    measurement: 'Måling',
    offerReport: 'Nådd! Oppfølgingsrapport',
    writeReport: 'Rapport',
    finishReport: 'Rapport',
    takeNote: 'Rapport til orientering',
    recommend: 'Endringsforespørsel',
    decideChange: 'Endringsforespørsel',
    decidePlan: 'Plan til godkjenning',
    revisePlan: 'Planen er sendt tilbake',
    fridayRound: 'Fredagsrunden',
    programmeRound: 'Prosjektene dine',
    channelPost: 'Siden sist',
    brokenRecord: 'Kan ikke leses',
    unreadList: 'Noe mangler på området'
  },
  stages: {
    after: 'Jeg har ikke hørt fra deg ennå, så jeg spør igjen.',
    away: (name: string, day: string) => `${name} er borte til ${day}. Jeg spør igjen da, men kanskje noen andre vet?`,
    off: (names: string) =>
      `${names} har slått av varsler om dette, så jeg vet ikke hvordan det går. Vil du ta en prat?`,
    toLeader: (names: string, since: string) =>
      `${names} er spurt, men har ikke svart siden ${since}. Vil du ta en prat?`,
    toOwner: (names: string, since: string) => `Fortsatt ikke svar fra ${names} siden ${since}.`
  },
  told: {
    choosePerson: 'Ingen er ansvarlig ennå. Hvem kan ta den?',
    chooseAsks: 'Planen er godkjent, så valget går som endringsforespørsel.',
    help: (who: string) => `${who} ber om hjelp:`,
    activity: 'Er dere i mål?',
    risk: 'Er vurderingen den samme?',
    giveInput: 'Prosjektet spør dere før det går videre.',
    inputUsed: 'Takk for innspillet. Slik ble det brukt:',
    measurement: (day: string) => `Det er tid for å måle (${day}).`,
    offerReport: 'Vil dere skrive en kort oppfølgingsrapport mens det er ferskt? Jeg fyller inn det planen vet.',
    reasons: {
      reached: 'Milepælen er nådd. En kort oppfølgingsrapport gjør det lett å lære av den.',
      missed: 'Fristen har passert. En kort oppfølgingsrapport sier hvor dere står.',
      moved: 'Fristen er flyttet. En kort oppfølgingsrapport sier hva det betyr videre.',
      ordered: 'Noen har bestilt denne rapporten.',
      calendar: 'Det er snart tid for denne rapporten.',
      begun: 'Rapporten er begynt, men ikke sendt.',
      returned: 'Rapporten er sendt tilbake til dere.',
      wanted: 'Vil dere begynne? Jeg fyller inn det som er svart.'
    },
    takeNote: 'Rapporten er sendt til deg.',
    recommend: 'Hva mener du som prosjektleder?',
    decideChange: 'Skal planen endres?',
    from: (before: string, after: string) => `Fra ${before} til ${after}`,
    proposedBy: (name: string) => `Foreslått av ${name}`,
    because: (reason: string) => `Grunn: ${reason}`,
    recommendation: { yes: 'Prosjektlederen anbefaler det.', no: 'Prosjektlederen anbefaler det ikke.' },
    decidePlan: 'Planen er klar for at du ser på den.',
    revisePlan: 'Se merknaden, og send den på nytt når dere er klare.'
  },
  friday: {
    title: (count: number) => `Fredagsrunden: ${count} ting.`,
    none: 'Fredagsrunden: ingenting venter på deg.',
    draft: 'Statusutkastet er klart. Fakta er fylt inn; tre bokser er dine.',
    holes: {
      responsible: (count: number) =>
        count === 1 ? '1 milepæl mangler ansvarlig' : `${count} milepæler mangler ansvarlig`,
      deadline: (count: number) => (count === 1 ? '1 milepæl mangler frist' : `${count} milepæler mangler frist`)
    }
  },
  programme: {
    counts: (all: number, fine: number, waiting: number, missing: number) =>
      `${all} ${all === 1 ? 'prosjekt' : 'prosjekter'}: ${fine} uten merknad, ${waiting} venter på deg, ${missing} mangler rapport.`,
    see: (count: number) => (count === 1 ? 'Se det' : `Se de ${count}`),
    waiting: (name: string, count: number) => `${name}: ${count} ting venter på deg`,
    missing: (name: string) => `${name}: mangler rapport`
  },
  post: {
    title: (project: string) => `${project} denne uken`,
    reached: 'Nådd',
    next: 'Neste',
    line: (mark: string, name: string, day: string) => `${mark} ${name} (${day})`.trim()
  },
  text: { milestone: (mark: string, deadline: string) => `${mark}, ${deadline}: Er vi der?` }
} as const;
