import type { BotCardMessages } from '../messages';

export const messages: BotCardMessages = {
  question: 'Er vi der?',
  title: (mark: string, deadline: string) => `${mark} · ${deadline}`,
  titled: (kind: string, name: string) => `${kind} · ${name}`,
  in: (project: string) => `I prosjektet ${project}`,
  due: (day: string) => `Frist: ${day}`,
  open: 'Opne',
  openPlan: 'Opne planen',
  openReport: 'Les rapporten',
  otherReport: 'Ein annan rapport',
  chat: (name: string) => `Skriv til ${name}`,
  several: (count: number) => `${count} ting frå Framdrift`,
  andMore: (count: number) => `og ${count} til`,
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
    channelPost: 'Sidan sist',
    brokenRecord: 'Kan ikkje lesast',
    unreadList: 'Noko manglar på området'
  },
  stages: {
    after: 'Eg har ikkje høyrt frå deg enno, så eg spør igjen.',
    away: (name: string, day: string) => `${name} er borte til ${day}. Eg spør igjen då, men kanskje nokon andre veit?`,
    off: (names: string) =>
      `${names} har slått av varsel om dette, så eg veit ikkje korleis det går. Vil du ta ein prat?`,
    toLeader: (names: string, since: string) =>
      `${names} er spurd, men har ikkje svart sidan ${since}. Vil du ta ein prat?`,
    toOwner: (names: string, since: string) => `Framleis ikkje svar frå ${names} sidan ${since}.`
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
      returned: 'Rapporten er send tilbake til dykk.',
      wanted: 'Vil de byrje? Eg fyller inn det som er svart.'
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
  text: { milestone: (mark: string, deadline: string) => `${mark}, ${deadline}: Er vi der?` }
};
