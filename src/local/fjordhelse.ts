import type { RoleKey } from './people';

/** A project of a made-up health region, which is over and has written its lessons report. Nothing of it is real. */
export const project = {
  name: 'Digitale pasientskjema – Fjordhelse',
  key: '8c2d7a1e-4b3f-4d0a-9e61-1f5a0b9c3d02',
  caseNumber: '2016/1107',
  periodStart: '2016-09-01',
  periodEnd: '2018-03-31',
  projectLeader: 'programmeLeader2',
  projectOwner: 'projectOwner',
  purpose:
    'Pasientene skal kunne svare på skjema hjemmefra før de kommer til poliklinikken, slik at helsepersonell er forberedt og ingen må spørre om det samme to ganger.'
} as const satisfies { readonly projectLeader: RoleKey; readonly projectOwner: RoleKey } & Record<string, string>;

export const lessons = [
  {
    name: 'Piloten hadde ingen avtalt slutt',
    topic: 'pilot',
    kind: 'improvement',
    rowKey: '8c2d7a1e-4b3f-4d0a-9e61-000000000001',
    wentLessWell: 'Piloten på to poliklinikker varte i sju måneder i stedet for tre.',
    consequence: 'Utrullingen ble utsatt, og de som ikke var med i piloten, mistet troen på at den kom.',
    whyItWentWrong: 'Vi hadde ikke avtalt hva som skulle til for å si at piloten var ferdig.',
    correctiveMeasures:
      '– Skriv tre kriterier for når piloten er over, før den begynner\n– Sett av en dag til å evaluere piloten sammen med dem som brukte den',
    advice:
      'Avtal hva som skal til for å avslutte piloten, og hvem som sier at det er nok, før den første brukeren er på.'
  },
  {
    name: 'DPIA kom etter at leverandøren var valgt',
    topic: 'security',
    kind: 'improvement',
    rowKey: '8c2d7a1e-4b3f-4d0a-9e61-000000000002',
    wentLessWell: 'Personvernombudet så løsningen først da avtalen var signert.',
    consequence: 'To måneder gikk til å endre hvor svarene lagres.',
    whyItWentWrong: 'ROS sto i planen som én oppgave mot slutten.',
    correctiveMeasures: '– Ta personvernombudet med i kravene til anskaffelsen',
    advice: 'La ROS og DPIA være en milepæl før valg av leverandør, ikke en aktivitet etterpå.'
  },
  {
    name: 'Leverandøren møtte bare prosjektlederen',
    topic: 'supplier',
    kind: 'improvement',
    rowKey: '8c2d7a1e-4b3f-4d0a-9e61-000000000003',
    wentLessWell: 'Feil ble meldt gjennom tre ledd, og svarene kom tilbake samme vei.',
    consequence: 'Rettinger tok i snitt tre uker.',
    whyItWentWrong: 'Avtalen sa at all kontakt skulle gå gjennom prosjektlederen.',
    correctiveMeasures: '– Fast ukentlig møte mellom fagansvarlig og leverandørens utviklere',
    advice: 'Gi fagansvarlig en direkte linje til leverandøren, og la prosjektlederen få referatet.'
  },
  {
    name: 'Sekretærene lærte opp hverandre',
    topic: 'training',
    kind: 'success',
    rowKey: '8c2d7a1e-4b3f-4d0a-9e61-000000000004',
    wentWell: 'Alle åtte poliklinikkene var i gang uten kurs.',
    whyItWentWell: 'To sekretærer fra piloten satt en formiddag på hvert sted, ved siden av dem som skulle begynne.',
    howToRepeat: 'Frikjøp to av dem som har brukt løsningen, en formiddag per sted.',
    advice: 'Bruk opplæringspengene på å frikjøpe dem som kan det, framfor på kurs.'
  },
  {
    name: 'Gevinstansvaret var flyttet før prosjektet sluttet',
    topic: 'benefits',
    kind: 'success',
    rowKey: '8c2d7a1e-4b3f-4d0a-9e61-000000000005',
    wentWell: 'Hver poliklinikk målte selv hvor mange som hadde svart før timen, fra første uke.',
    whyItWentWell: 'Avdelingslederne fikk tallet i det møtet de allerede hadde hver mandag.',
    howToRepeat: 'Finn møtet der tallet hører hjemme, og la linjen eie det fra første dag.',
    advice: 'Overfør ansvaret for gevinstene mens prosjektet ennå kan hjelpe til.'
  },
  {
    name: 'Pasientene fikk vite hvorfor de ble spurt',
    topic: 'communication',
    kind: 'success',
    rowKey: '8c2d7a1e-4b3f-4d0a-9e61-000000000006',
    wentWell: 'Åtte av ti svarte på skjemaet før de kom.',
    whyItWentWell: 'Innkallingen sa hva svarene ble brukt til, med én setning skrevet av brukerutvalget.',
    howToRepeat: 'La brukerutvalget skrive teksten, og prøv den på ti pasienter.',
    advice: 'Si hva svaret brukes til, i samme setning som du spør.'
  }
] as const;

/** What became measures with somebody responsible, by the area of the lesson they come from. */
export const measures = [
  {
    of: 'pilot',
    name: 'Skriv tre kriterier for når piloten er over, før den begynner',
    responsible: 'programmeLeader2',
    status: 'done'
  },
  {
    of: 'security',
    name: 'Ta personvernombudet med i kravene til anskaffelsen',
    responsible: 'projectOwner',
    status: 'started'
  }
] as const satisfies readonly ({ readonly responsible: RoleKey } & Record<string, string>)[];

export const report = {
  documentVersion: '1.0',
  handledBy: 'Styringsgruppen',
  handledOn: '2018-03-14',
  decision: 'Erfaringsrapporten er behandlet og deles med prosjektkontoret.',
  preparedBy: ['programmeLeader2'] as readonly RoleKey[],
  purpose: 'Hensikten med dette dokumentet er å utveksle viktig erfaring med andre prosjektledere i Fjordhelse.',
  audience:
    'Målgruppen for dette dokumentet er prosjektledere, prosjektkontoret, prosjekteiere og andre som ønsker å forbedre prosjektledelse i Fjordhelse.',
  scope:
    'Dokumentet beskriver først og fremst erfaringer fra prosjektgjennomføringen og kommunikasjon i forbindelse med dette. Dokumentet inneholder ikke objektive beskrivelser av måloppnåelse etc., dette finnes i sluttrapporten for prosjektet. Dokumentet vil naturlig nok være preget av prosjektleders og prosjekteiers subjektive vurderinger.',
  upkeep:
    'Prosjektleder utarbeider dokumentet i samarbeid med prosjekteier, prosjektgruppe og andre involverte parter.',
  terms: 'DPIA: Vurdering av personvernkonsekvenser\nPoliklinikk: Sted der pasienter får behandling uten å bli innlagt',
  references: ['projectPlan', 'benefitPlan', 'finalReport'],
  summary:
    'Prosjektet nådde målene sine, men et halvt år senere enn planlagt. Det som forsinket oss, var en pilot uten avtalt slutt og en personvernvurdering som kom for sent. Det som bar, var at linjen eide både opplæringen og gevinstene fra første dag.',
  actors: ['endUsers', 'owners', 'members', 'operations'],
  participants: ['programmeLeader2', 'projectOwner', 'responsible1'] as readonly RoleKey[],
  participation:
    'To samlinger på tre timer, den ene med sekretærer og to pasienter fra brukerutvalget. Styringsgruppen kommenterte skriftlig.',
  topics: ['organisation', 'supplier', 'security', 'pilot', 'training'],
  organisation:
    'Prosjektgruppen hadde én fra hver poliklinikk. Det ga mange ambassadører, men få timer fra hver. Fem med en hel dag i uka hadde kommet lenger.',
  supplier: 'Samarbeidet ble godt da fagansvarlig fikk snakke direkte med utviklerne.',
  security: 'ROS ble gjennomført tidlig i planleggingen, DPIA først etter at leverandøren var valgt. Det ble dyrt.',
  pilot: 'Piloten lærte oss det meste vi vet, men den burde ha vært halvparten så lang.',
  training: 'Opplæring ved siden av en kollega virket bedre enn både kurs og video.',
  done: ['purpose', 'scope', 'upkeep', 'summary', 'participants', 'improvements', 'successes']
} as const;

interface Line {
  readonly log: 'changes' | 'distribution';
  readonly documentVersion: string;
  readonly date: string;
  readonly change?: string;
  readonly recipient?: string;
  readonly writtenBy?: RoleKey;
  readonly approvedBy?: string;
}

export const log: readonly Line[] = [
  {
    log: 'changes',
    documentVersion: '0.3',
    date: '2018-02-12',
    change: 'Første utkast',
    writtenBy: 'programmeLeader2'
  },
  {
    log: 'changes',
    documentVersion: '1.0',
    date: '2018-03-14',
    change: 'Første komplette versjon',
    writtenBy: 'programmeLeader2',
    approvedBy: 'Styringsgruppen'
  },
  { log: 'distribution', documentVersion: '1.0', date: '2018-03-16', recipient: 'Prosjektkontoret' }
];

/** What it used of what was learnt on Askøy. */
export const use = { usedWhere: 'Organisering, roller og ansvar', usedOn: '2018-06-11' } as const;
