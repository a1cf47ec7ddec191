import type { BotMessages } from './messages';

export const messages: BotMessages = {
  question: 'Er vi der?',
  title: (mark: string, deadline: string) => `${mark} · ${deadline}`,
  titled: (kind: string, name: string) => `${kind} · ${name}`,
  in: (project: string) => `I prosjektet ${project}`,
  due: (day: string) => `Frist: ${day}`,
  open: 'Opne',
  openPlan: 'Opne planen',
  openReport: 'Les rapporten',
  chat: (name: string) => `Skriv til ${name}`,
  undo: 'Angre',
  send: 'Send',
  optional: (label: string) => `${label} (kan stå tom)`,
  several: (count: number) => `${count} ting frå Framdrift`,
  more: (count: number) => `Og ${count} ting til:`,
  kinds: {
    milestone: 'Milepæl',
    choosePerson: 'Milepæl utan ansvarleg',
    help: 'Treng hjelp',
    activity: 'Aktivitet',
    measure: 'Tiltak',
    risk: 'Risikogjennomgang',
    communicationMeasure: 'Kommunikasjonstiltak',
    involvement: 'Involvering',
    giveInput: 'Har de innspel?',
    inputUsed: 'Slik vart innspelet brukt',
    measurement: 'Måling',
    offerReport: 'Nådd! Oppfølgingsrapport',
    writeReport: 'Rapport',
    finishReport: 'Rapport',
    takeNote: 'Rapport til orientering',
    recommend: 'Endringsførespurnad',
    decideChange: 'Endringsførespurnad',
    decidePlan: 'Plan til godkjenning',
    revisePlan: 'Planen er send tilbake',
    fridayRound: 'Fredagsrunden',
    programmeRound: 'Prosjekta dine',
    channelPost: 'Siden sist'
  },
  stages: {
    after: 'Eg har ikkje høyrt frå deg enno, så eg spør igjen.',
    toLeader: (names: string, since: string) =>
      `${names} er spurd, men har ikkje svart sidan ${since}. Vil du ta ein prat?`,
    toOwner: (names: string, since: string) => `Framleis ikkje svar frå ${names} sidan ${since}.`
  },
  answers: {
    reach: 'Ja, nådd',
    onTrack: 'Ikkje enno, i rute',
    offTrack: 'Ikkje i rute',
    move: 'Be om ny frist',
    help: 'Treng hjelp',
    choose: 'Vel',
    done: 'Fullført',
    started: 'Påbegynt',
    postpone: 'Ny frist',
    reviewed: 'Gjennomgått',
    occurred: 'Inntreft',
    over: 'Ikkje lenger aktuell',
    give: 'Gi innspel',
    measure: 'Legg inn måling',
    start: 'Start rapporten',
    note: 'Ta til orientering',
    accept: 'Godta',
    return: 'Send tilbake',
    recommendYes: 'Tilrå',
    recommendNo: 'Tilrå ikkje',
    adopt: 'Vedta',
    reject: 'Avslå',
    friday: 'Start',
    settings: 'Lagre'
  },
  asks: {
    day: 'Når vart han nådd?',
    reflection: 'Kva tek de med dykk?',
    deadline: 'Ny frist',
    deadlineHint: 'Til dømes «Ultimo mai» eller 15.5.2026',
    reason: 'Kvifor?',
    help: 'Kva treng du hjelp til?',
    person: 'Kven er ansvarleg?',
    personHint: 'Skriv eit namn',
    next: 'Neste gjennomgang',
    input: 'Kva vil de seie?',
    measured: 'Kva vart målt?',
    measuredOn: 'Kva dag?',
    comment: 'Kommentar',
    remark: 'Merknad',
    why: 'Grunngiving',
    whyReturn: 'Kva må gjerast?',
    summary: 'Kort oppsummert',
    deviations: 'Avvik og tiltak',
    decisions: 'Behov for avgjerd'
  },
  told: {
    choosePerson: 'Ingen er ansvarleg enno. Kven kan ta han?',
    chooseAsks: 'Planen er godkjend, så valet går som endringsførespurnad.',
    help: (who: string) => `${who} ber om hjelp:`,
    activity: 'Er de i mål?',
    risk: 'Er vurderinga den same?',
    giveInput: 'Prosjektet spør dykk før det går vidare.',
    inputUsed: 'Takk for innspelet. Slik vart det brukt:',
    measurement: (day: string) => `Det er tid for å måle (${day}).`,
    offerReport: 'Vil de skrive ein kort oppfølgingsrapport medan det er ferskt? Eg fyller inn det planen veit.',
    reasons: {
      reached: 'Milepælen er nådd. Ein kort oppfølgingsrapport gjer det lett å lære av han.',
      missed: 'Fristen er passert. Ein kort oppfølgingsrapport seier kvar de står.',
      moved: 'Fristen er flytta. Ein kort oppfølgingsrapport seier kva det betyr vidare.',
      ordered: 'Nokon har bestilt denne rapporten.',
      calendar: 'Det er snart tid for denne rapporten.',
      begun: 'Rapporten er påbegynt, men ikkje send.',
      returned: 'Rapporten er send tilbake til dykk.'
    },
    takeNote: 'Rapporten er send til deg.',
    recommend: 'Kva meiner du som prosjektleiar?',
    decideChange: 'Skal planen endrast?',
    from: (before: string, after: string) => `Frå ${before} til ${after}`,
    proposedBy: (name: string) => `Føreslått av ${name}`,
    because: (reason: string) => `Grunn: ${reason}`,
    recommendation: { yes: 'Prosjektleiaren tilrår det.', no: 'Prosjektleiaren tilrår det ikkje.' },
    decidePlan: 'Planen er klar for at du ser på han.',
    revisePlan: 'Sjå merknaden, og send han på nytt når de er klare.'
  },
  friday: {
    title: (count: number) => `Fredagsrunden: ${count} ting.`,
    none: 'Fredagsrunden: ingenting ventar på deg.',
    draft: 'Statusutkastet er klart. Fakta er fylte inn; tre boksar er dine.',
    holes: {
      responsible: (count: number) =>
        count === 1 ? '1 milepæl manglar ansvarleg' : `${count} milepælar manglar ansvarleg`,
      deadline: (count: number) => (count === 1 ? '1 milepæl manglar frist' : `${count} milepælar manglar frist`)
    }
  },
  programme: {
    counts: (all: number, fine: number, waiting: number, missing: number) =>
      `${all} ${all === 1 ? 'prosjekt' : 'prosjekt'}: ${fine} utan merknad, ${waiting} ventar på deg, ${missing} manglar rapport.`,
    see: (count: number) => (count === 1 ? 'Sjå det' : `Sjå dei ${count}`),
    waiting: (name: string, count: number) => `${name}: ${count} ting ventar på deg`,
    missing: (name: string) => `${name}: manglar rapport`
  },
  post: {
    title: (project: string) => `${project} denne veka`,
    reached: 'Nådd',
    next: 'Neste',
    line: (mark: string, name: string, day: string) => `${mark} ${name} (${day})`.trim()
  },
  receipts: {
    thanks: 'Takk! Notert.',
    again: 'Eg spør igjen på fristen.',
    reached: (day: string) => `Så bra! Nådd ${day} er notert.`,
    offTrack: 'Takk for at du seier frå. Det er notert, og utkastet til oppfølgingsrapport får det med.',
    moved: (day: string) => `Fristen er flytta til ${day}.`,
    asked: (day: string, names: string) =>
      `Førespurnaden om ny frist (${day}) er send${names === '' ? '' : ` til ${names}`}.`,
    help: (names: string) =>
      names === '' ? 'Notert at du treng hjelp.' : `${names} får beskjed om at du treng hjelp.`,
    chosen: (name: string) => `${name} er ansvarleg no.`,
    askedPerson: (name: string, names: string) =>
      `Førespurnaden om ${name} som ansvarleg er send${names === '' ? '' : ` til ${names}`}.`,
    input: 'Takk for innspelet. Du får vite korleis det blir brukt.',
    measured: (value: string, day: string) => `Målinga er lagra: ${value} (${day}).`,
    started: 'Rapporten er starta, og fakta er fylte inn.',
    exists: 'Rapporten er påbegynt frå før.',
    noted: 'Rapporten er teken til orientering.',
    accepted: 'Rapporten er godteken.',
    returned: 'Rapporten er send tilbake.',
    recommended: 'Innstillinga er lagra.',
    adopted: 'Vedteke, og planen er endra.',
    adoptedByHand: 'Vedteke. Planen er open for endringa.',
    rejected: 'Avslått. Planen står som før.',
    friday: 'Statusrapporten er lagra som utkast. Han blir send når du vil.',
    saved: 'Innstillingane er lagra.',
    undone: 'Angra. Alt er som før.'
  },
  since: {
    answered: (who: string, what: string, day: string) => `${who} svarte «${what}»${day === '' ? '' : ` ${day}`}.`,
    changed: (what: string) => `Dette har endra seg sidan kortet vart sendt. No: ${what}.`,
    nothing: 'Det er ingenting å gjere her lenger.',
    pending: 'Nokon har bede om ny frist, og det er ikkje avgjort enno.',
    pendingPerson: 'Nokon har gjort framlegg om ein ansvarleg, og det er ikkje avgjort enno.',
    notUndone: 'Nokon har endra dette etterpå, så eg lèt det stå.'
  },
  refusals: {
    stranger: 'Eg finn deg ikkje på dette området. Be ein av eigarane om å leggje deg til, og prøv igjen.',
    notAllowed: 'Du har ikkje tilgang til å gjere dette i SharePoint. Spør prosjektleiaren.',
    notYours: 'Dette er det andre i prosjektet som gjer.',
    gone: 'Dette finst ikkje lenger. Nokon kan ha sletta det.',
    unknown: 'Dette kortet er gammalt, og eg forstår det ikkje lenger. Ingenting er endra.',
    busy: 'SharePoint har mykje å gjere akkurat no. Ingenting er lagra; prøv igjen om litt.',
    unsure: 'Eg fekk ikkje svar frå SharePoint. Sjå om det vart lagra før du prøver igjen.'
  },
  commands: {
    help: 'hjelp',
    mine: 'mine',
    status: 'status',
    plan: 'plan',
    next: 'neste',
    report: 'rapport',
    settings: 'innstillingar',
    pause: 'pause'
  },
  help: {
    title: 'Hei! Eg er Framdrift.',
    about: 'Eg spør når ein frist nærmar seg, hugsar svara og skriv utkast til rapportane. Du kan skrive:',
    lines: {
      mine: 'det som ventar på deg',
      status: 'status for eit prosjekt, til dømes «status Tillitsmodellen»',
      plan: 'planen',
      next: 'det som kjem no',
      report: 'start ein rapport',
      settings: 'språk, stille timar og kva eg skriv om',
      pause: 'borte til ein dag, til dømes «pause til 15. august»'
    },
    line: (command: string, about: string) => `${command}: ${about}`,
    unknown: 'Det skjønte eg ikkje. Prøv eitt av desse:',
    noProjects: 'Eg fann ingen prosjekt for deg enno.',
    choose: 'Kva prosjekt?'
  },
  mine: { title: (count: number) => `${count} ting ventar på deg.`, none: 'Ingenting ventar på deg akkurat nå.' },
  status: {
    title: (project: string) => `Status: ${project}`,
    reached: (count: number, of: number) => `${count} av ${of} milepælar er nådde`,
    offTrack: (count: number) => `${count} ikkje i rute`,
    late: (count: number) => `${count} over fristen`,
    next: 'Neste:',
    none: 'Ingen milepælar enno.'
  },
  settings: {
    title: 'Varsla mine',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    away: 'Borte til',
    quietFrom: 'Stille frå klokka',
    quietTo: 'Stille til klokka',
    off: 'Ikkje skriv til meg om'
  },
  found: { by: (name: string) => `Ansvarleg: ${name}`, status: (word: string) => `Status: ${word}` },
  text: { milestone: (mark: string, deadline: string) => `${mark}, ${deadline}: Er vi der?` }
};
