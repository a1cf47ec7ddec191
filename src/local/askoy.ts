import type { RoleKey } from './people';

/**
 * The project plan of Tillitsmodellen – Askøy, as its document writes it (line breaks aside), and what may have come
 * of it. Everything but the plan is made up, and so are all people.
 */
export const project = {
  name: 'Tillitsmodellen – Askøy',
  key: '5b1c6f0e-2c1b-4f57-8f0a-0c6b2e7a4d01',
  caseNumber: '2016/2821',
  periodStart: '2017-04-01',
  periodEnd: '2018-12-31',
  changeControl: true,
  /** The local host's channel, whose tab opens on this project. */
  channelId: '19:tillitsmodellen@thread.tacv2',
  channelName: 'Tillitsmodellen',
  background: [
    'Askøy kommune har over flere år arbeidet med tiltak for å snu omsorgstrappen. Hovedfokus har vært å redusere ressurskrevende tiltak høyt oppe i omsorgstrappen, styrke mer forebyggende tiltak lavere i trappen, samt å redusere utgiftene. Det er etablert et program Aktiv og trygg omsorg - hele livet som strekker seg fram til 2020, for i større grad å hente ut resultat og gevinster av arbeidet. Organisatorisk er tjenestene lagt til Kommunalavdeling levekår og omfatter i hovedsak fagavdelingene Pleie & omsorg og Individ & levekår. Omstillingsarbeidet bygger på politisk vedtak, kommunale planer, samt nasjonale føringer, se blant annet Kommuneplanens samfunnsdel, temaplan Morgendagens omsorg og temaplan Et verdig liv (kvalitetssystemet). Programmet utgjør ett av fem større omstillingsprogrammer innenfor Kommunalavdeling levekår.',
    'Prosjektet Tillitsmodellen - Askøy inngår som en del av programmet Aktiv og trygg omsorg - hele livet og skal understøtte programmets overordnede målsetting og strategiske veivalg. Hovedtrekkene i programmets målsetting er: forebygging, tidlig innsats, økt kvalitet, samt utgiftsreduksjon. Les mer om programmets overordnede målsetting og strategiske veivalg i vedtak gjort i Utvalg for levekår i sak 2016/2821. Disse er blant annet',
    [
      '1. Legge til rette for at den enkelte skal mestre egen livssituasjon og bo lengst mulig i egen bolig.',
      '2. Omstille tjenestene til å realisere nasjonale og lokale mål om gode omsorgstjenester.',
      '3. Større grad av innsats og ressurser tidlig i pasientforløpet, med fokus på forebyggende tiltak og optimalisering av pasientflyt.',
      '4. Driften skal effektiviseres, arbeidsprosesser optimaliseres og utgifter skal tilpasse fremtidig kommuneøkonomi'
    ].join('\n')
  ].join('\n\n'),
  situation:
    'Fra 6. februar 2017 er Forvaltningsavdelingen, slik den har vært organisert de siste 15 årene, avviklet. De 7 saksbehandlerne er nå lokalisert tettere på de utøvende tjenestene. De er fordelt med 4 årsverk innen fagavdeling Helse og omsorg og 3 årsverk innen fagavdeling Individ og levekår. Alle saksbehandlerne er generalister, det vil si at alle kan behandle alle typer saker. Tildeling av tjenester følger en form for bestiller-utfører modellen, der utøvende tjenester utfører oppgaver på bakgrunn av saksbehandlers «bestilling». De to fagavdelingenes tjenester omfatter hjemmesykepleie, hjemmehjelp, sykehjem, fysio-/ ergoterapi og service, tj. til utviklingshemmede, rus og psykisk helsetjeneste, boliger psykisk helse og booppfølging. I tillegg er det flere tilleggstjenester og prosjekter innenfor de ulike hovedområdene.',
  challenges: [
    [
      '• Å få til god brukermedvirkning',
      '• Forventningsgap mellom brukers og pårørendes forventninger og tjenestene som ytes. Grenseoppgangen mellom hva kommunen skal gi og det som pårørende forventer er noe utydelig (Rapport KPMG 2016)',
      '• Økende pågang på tjenester på grunn av økende andel eldre innenfor ulike pasientkategorier og økende andel yngre brukere med behov for sammensatte tjenester. (For mange eldre langt opp i omsorgstrappen - Rapport KPMG 2016)',
      '• Gode overganger i brukerreisen for å tilby et brukerrettet, helhetlig og koordinert tjenestetilbud med høy kvalitet',
      '• Samarbeid på tvers både internt i egen fagavdeling og mellom sektorer',
      '• Balansere krav om utvikling og samtidig kunne ivareta daglig drift',
      '• Manglende utmålingsverktøy og tildelingskriterier (Rapport KPMG 2016)'
    ].join('\n'),
    'Prosjektet Tillitsmodellen - Askøy må sees i sammenheng med prosjekt Reorganisering forvaltning (fase 1 – avsluttet vår 2017).'
  ].join('\n\n'),
  purpose:
    'Hensikten med prosjektet er å legge til rette for mer effektive, helhetlige og koordinerte tjenester, samt at samhandlingen mellom forvaltning og utførende tjenester blir forbedret. I tillegg skal det legges til rette for systematisk brukermedvirkning.',
  wish: [
    'Prosjektet skal tilpasse, utvikle og implementere tillitsmodellen som forvaltnings- og utførelsesmetode. I dette ligger det:',
    '1. Definere\n2. Klargjøre for\n3. Utprøve – evaluere - tilpasse\n4. Utrulle – evaluere – tilpasse',
    'Tillitsmodell baseres på grundig kartlegging av brukers behov, inkludert funksjonsnivå, ressurser, mål og nettverk. Tjenestene utmåles i et trepartssamarbeid; bruker – pårørende – kommune. I stedet for å tenke «bruker i fokus» skal man være opptatt av «brukerens fokus». Tilnærmingen er opptatt av brukers mestringsevne, restfunksjoner og hva som er viktig for bruker. Det er derfor viktig at metoden og de grunnleggende verdiene implementeres ikke bare i tildeling/ forvaltning men også i de utøvende tjenestene. Metoden skal erstatte strenge tids- og vedtaksstyrte tjenester, og bruker og tjenesteyter skal få større rom for skjønnsmessige vurderinger avhengig av brukers dagsform o.a..',
    'I prosessen rundt definisjon av tillitsmodellen i kommunen må det utarbeides et rammeverk (kriterier) for utmåling og utførelse. Med utgangspunkt i tillitsmodellen skal man forbedre og fornye dagens arbeidsform- og måte. Herunder: evaluere, utvikle og forbedre dagens arbeidsprosesser, samarbeidsformer og -arenaer, verktøy, løsninger etc. Målet er å «jobbe smartere» ved at faktorer som positivt påvirker brukerens helhetsopplevelse forsterkes, og det som ikke fungerer lukes ut eller forbedres.'
  ].join('\n\n'),
  pilot:
    'Samarbeid mellom forvaltning og hjemmetjenesten, i en utvalgt avdeling med gradvis utvidelse til øvrige. Vurdere pilotering også i bolig for utviklingshemmede.'
} as const;

export const people: Readonly<Record<'projectLeader' | 'projectOwner' | 'unionRepresentative', RoleKey>> & {
  readonly programmeLeaders: readonly RoleKey[];
  readonly projectGroup: readonly RoleKey[];
  readonly steeringGroup: readonly RoleKey[];
} = {
  projectLeader: 'projectLeader',
  projectOwner: 'projectOwner',
  unionRepresentative: 'unionRepresentative',
  programmeLeaders: ['programmeLeader', 'programmeLeader2'],
  projectGroup: ['responsible1', 'responsible2', 'responsible3', 'unionRepresentative'],
  steeringGroup: ['projectOwner', 'programmeLeader', 'programmeLeader2']
};

/** Effektmål, in the document's order. */
export const outcomes: readonly string[] = [
  'Bruker får koordinerte, fleksible og tilpassede tjenester - riktige tjenester til rett tid (vedtaksnivå, økt makstid i hjemmetjenesten (rapport KPMG)',
  'Utmåling og tildeling av tjenester tar utgangspunkt i brukerens egne ressurser og mestringsevne',
  'Økt brukermedvirkning og samhandling; fra «bruker i fokus» til «brukerens fokus»',
  'Bedre balanse mellom brukers forventning og tilbudte tjenester',
  'Bruker opplever økt selvstendighet, mestring',
  'Bruker og pårørende opplever økt trygghet',
  'Bruker bor lengre i egen bolig',
  'Styrket samhandling mellom forvaltning og utførende tjenester, da saksbehandlere er lokalisert tettere på utøvende tjeneste. (Sikre tverrfaglig og helhetlig vurdering av den enkelte søkers hjelpebehov.)',
  'Effektiv ressursutnyttelse'
];

export interface Output {
  readonly name: string;
  readonly including: string;
  /** Which effektmål it supports, by number. Ours: the document does not say. */
  readonly supports: readonly number[];
}

/** Resultatmål, each with its «Herunder». */
export const outputs: readonly Output[] = [
  {
    name: 'Tillitsmodellen, ny forvaltnings- og utførelsesmodell, for Askøy kommune er definert (dreining bort fra dagens bestiller- og utførermodell)',
    including:
      'Identifisere/definere hva tillitsmodellen skal være for Askøy kommune og hvordan dette vil påvirke måten å jobbe på',
    supports: [2, 3, 4]
  },
  {
    name: 'Forvaltningens og tj.utøvers arbeidsform- og måte er tilpasset, forbedret og fornyet i henhold til tillitsmodellen slik den er definert i Askøy kommune',
    including:
      'evaluere, utvikle og forbedre dagens arbeidsprosesser, samarbeidsformer og -arenaer, verktøy, løsninger etc.',
    supports: [1, 8, 9]
  },
  {
    name: 'Tillitsmodellen er prøvd ut, evaluert og tilpasset',
    including:
      'Prøve ut nye modeller for tjenestetildeling og utførelse med utgangspunkt i tillitsmodellen - nye tilnærmingsmåter som legger vekt på den enkeltes ressurser, egenmestring og kontroll over eget liv, samt større fleksibilitet og faglig vurdering ved endring av behov og tilstand.',
    supports: [3, 4, 5, 6]
  },
  {
    name: 'Tillitsmodellen og ny praksis er implementert',
    including: 'Sikre opplæring og kompetanse, slik at ansatte har ferdigheter til å ta i bruk, jobbe iht. ny praksis',
    supports: [1, 5, 6, 7, 9]
  }
];
