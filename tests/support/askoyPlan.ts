/** The milestone table of the Askøy project plan, as its document writes it: result path, number, sentence, deadline. */
export const milestoneTable = [
  ['Tillitsmodellen', 'M1', 'Når tillitsmodellen Askøy er definert og illustrert', 'Juni'],
  [
    'AS IS - Dagens praksis – Hvordan jobber vi i dag',
    'M2',
    'Når dagens hovedprosesser er identifisert og prioritert',
    'Januar'
  ],
  [
    'AS IS - Dagens praksis – Hvordan jobber vi i dag',
    'M3',
    'Når dagens praksis og arbeidsmåte er kartlagt og forbedringspunkter* identifisert og prioritert',
    'Ultimo februar'
  ],
  [
    'AS BE - Samhandling og team - Ønsket situasjon og ny praksis',
    'M4',
    'Når vurderingsteam er opprettet og grunnlaget for ny praksis er lagt',
    'Medio mai'
  ],
  [
    'AS BE - Samhandling og team - Ønsket situasjon og ny praksis',
    'M5',
    'Når pilot er evaluert og vurderingsteam er utvidet og/eller nye etablert (basert på erfaringer fra pilot)',
    'September/oktober'
  ],
  [
    'AS BE - Samhandling og team - Ønsket situasjon og ny praksis',
    'M6',
    'Når alternative samarbeidsformer og – arenaer er utarbeidet og valgt (samarbeidsmodell) (team)',
    'September/oktober'
  ],
  [
    'AS BE - Samhandling og team - Ønsket situasjon og ny praksis',
    'M7',
    'Når utvalgte samarbeidsformer og – arenaer er etablert (team)',
    'Oktober'
  ],
  [
    'AS BE – Annet',
    'M8',
    'Når dagens verktøyer for vurdering og utmåling er evaluert, samt utviklet/tilpasset (evt. anskaffet) og implementert',
    'November'
  ],
  ['AS BE – Annet', 'M9', 'Når styringsverktøy – årshjul for forvaltning er utarbeidet og implementert', 'November'],
  ['Sluttrapport', '', 'Når overføring til linje er sikret og sluttrapport er utarbeidet', 'Ultimo desember']
] as const;

/** The day each deadline means in 2018: of the days that the project's period (April 2017 – December 2018) holds, the last. */
export const meantDays: Readonly<Record<string, string>> = {
  Juni: '2018-06-30',
  Januar: '2018-01-31',
  'Ultimo februar': '2018-02-28',
  'Medio mai': '2018-05-15',
  'September/oktober': '2018-10-31',
  Oktober: '2018-10-31',
  November: '2018-11-30',
  'Ultimo desember': '2018-12-31'
};

export const purpose =
  'Hensikten med prosjektet er å legge til rette for mer effektive, helhetlige og koordinerte tjenester, samt at samhandlingen mellom forvaltning og utførende tjenester blir forbedret. I tillegg skal det legges til rette for systematisk brukermedvirkning.';

/** The seven headings of the follow-up report, in order, with the first line of the guidance beside each. */
export const headings = [
  ['Status', 'Hva er situasjonen nå? (kort beskrivelse)'],
  ['Årsak', 'Hvorfor ble det slik? (kort beskrivelse)'],
  ['Endringer', 'Hvilke endringer er gjort underveis? (kort beskrivelse)'],
  [
    'Konsekvenser av endringene',
    'En vurdering av mulige konsekvenser for endringene som er gjort, videre i prosjektet.'
  ],
  [
    'Anbefalinger videre',
    'Kom med forslag til hva som kan gjøres videre, både i prosjektet og når gevinstene skal realiseres.'
  ],
  ['Givende læring', 'Beskriv hva dere tar med videre som det mest givende og lærerike fra denne delen av prosessen.'],
  [
    'Viktigste læringspunkter',
    'Beskriv hva som er de viktigste læringsmomenter og refleksjoner, som dere vil formidle.'
  ]
] as const;
