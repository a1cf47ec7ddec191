/** Why the project should be carried out, as it may have been written before the plan. What the plan does not say is made up. */
export const justification = {
  summary:
    'Prosjektet innfører tillitsmodellen i stedet for bestiller-utfører-modellen. Det skal gi brukerne tjenester som tar utgangspunkt i hva som er viktig for dem, og gi de ansatte større rom for skjønn.',
  background:
    'Forvaltningsavdelingen ble avviklet 6. februar 2017, og saksbehandlerne er flyttet tettere på tjenestene. KPMG pekte i 2016 på et utydelig skille mellom hva kommunen skal gi, og hva pårørende forventer.',
  presentSituation:
    'Tjenestene tildeles etter en form for bestiller-utfører-modell. Vedtakene styrer tid og oppgaver, og endringer hos brukeren fører til nye søknader.',
  wantedSituation:
    'Bruker, pårørende og kommune blir enige om hva hjelpen skal føre til. De som kjenner brukeren, kan endre hjelpen uten nytt vedtak.',
  withoutProject:
    'Tildelingen fortsetter som i dag, bare med saksbehandlerne et annet sted. Pågangen på tjenestene øker med antall eldre.',
  effect: 'Forvaltning og utførende tjenester arbeider i team og deler ansvaret for hele brukerreisen.',
  needs: 'Felles kriterier for utmåling, verktøy som støtter skjønn, og opplæring av alle som møter brukerne.',
  strategicAnchoring:
    'Programmet Aktiv og trygg omsorg – hele livet, vedtatt i Utvalg for levekår i sak 2016/2821. Kommuneplanens samfunnsdel og temaplan Morgendagens omsorg.',
  drawbacks: 'Større rom for skjønn kan gi ulik praksis mellom avdelingene i en overgang.',
  costBenefit:
    'Kostnaden er arbeidstid til kartlegging, vurderingsteam og opplæring. Nytten er færre klager, kortere ventetid og flere som mestrer å bo hjemme.',
  investment: '',
  funding:
    'Prosjektet dekkes innenfor rammen til kommunalavdeling levekår. Arbeidstid i linjen avtales med hver leder.',
  handledBy: 'Styringsgruppen',
  handledOn: '2017-03-20',
  decision: 'Prosjektet settes i gang fra 1. april.',
  documentVersion: '1.0',
  done: ['summary', 'background', 'intention', 'drawbacks', 'costBenefit', 'funding'],
  notRelevant: ['investment']
} as const;
