/** The goals of the Askøy project plan, as its document writes them: level, number, sentence, «Herunder». */
export const goalTable = [
  [
    'outcome',
    '1',
    'Bruker får koordinerte, fleksible og tilpassede tjenester - riktige tjenester til rett tid (vedtaksnivå, økt makstid i hjemmetjenesten (rapport KPMG)',
    ''
  ],
  [
    'outcome',
    '2',
    'Utmåling og tildeling av tjenester tar utgangspunkt i brukerens egne ressurser og mestringsevne',
    ''
  ],
  ['outcome', '3', 'Økt brukermedvirkning og samhandling; fra «bruker i fokus» til «brukerens fokus»', ''],
  ['outcome', '4', 'Bedre balanse mellom brukers forventning og tilbudte tjenester', ''],
  ['outcome', '5', 'Bruker opplever økt selvstendighet, mestring', ''],
  ['outcome', '6', 'Bruker og pårørende opplever økt trygghet', ''],
  ['outcome', '7', 'Bruker bor lengre i egen bolig', ''],
  [
    'outcome',
    '8',
    'Styrket samhandling mellom forvaltning og utførende tjenester, da saksbehandlere er lokalisert tettere på utøvende tjeneste. (Sikre tverrfaglig og helhetlig vurdering av den enkelte søkers hjelpebehov.)',
    ''
  ],
  ['outcome', '9', 'Effektiv ressursutnyttelse', ''],
  [
    'output',
    '1',
    'Tillitsmodellen, ny forvaltnings- og utførelsesmodell, for Askøy kommune er definert (dreining bort fra dagens bestiller- og utførermodell)',
    'Identifisere/definere hva tillitsmodellen skal være for Askøy kommune og hvordan dette vil påvirke måten å jobbe på'
  ],
  [
    'output',
    '2',
    'Forvaltningens og tj.utøvers arbeidsform- og måte er tilpasset, forbedret og fornyet i henhold til tillitsmodellen slik den er definert i Askøy kommune',
    'evaluere, utvikle og forbedre dagens arbeidsprosesser, samarbeidsformer og -arenaer, verktøy, løsninger etc.'
  ],
  [
    'output',
    '3',
    'Tillitsmodellen er prøvd ut, evaluert og tilpasset',
    'Prøve ut nye modeller for tjenestetildeling og utførelse med utgangspunkt i tillitsmodellen - nye tilnærmingsmåter som legger vekt på den enkeltes ressurser, egenmestring og kontroll over eget liv, samt større fleksibilitet og faglig vurdering ved endring av behov og tilstand.'
  ],
  [
    'output',
    '4',
    'Tillitsmodellen og ny praksis er implementert',
    'Sikre opplæring og kompetanse, slik at ansatte har ferdigheter til å ta i bruk, jobbe iht. ny praksis'
  ]
] as const;
