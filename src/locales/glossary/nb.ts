import type { Glossary } from '../../domain/glossary/glossary';

/** The sources' own explanations, verbatim. */
export const glossary: Glossary = {
  outcomeGoal: {
    term: 'Effektmål',
    stems: ['effektmål'],
    definitions: [
      'Beskriver hvorfor prosjektet er etablert (HVORFOR). Beskriver den positive effekten og gevinsten som prosjektet/tiltaket skal føre til for bruker, samfunn, eller for øvrige aktører, som for eksempel kommunen. Effektmål = gevinst= nytteverdi',
      'Effektmålene beskriver den positive effekten/virkningen som prosjektet skal føre til for bruker, innbygger og samfunn.'
    ]
  },
  outputGoal: {
    term: 'Resultatmål',
    stems: ['resultatmål'],
    definitions: [
      'Beskriver hva man konkret velger å gjøre for å oppnå effektmålet. Resultatmålene er knyttet til resultater og leveranser (HVA). Resultatmålet er målsetninger prosjektet skal nå i løpet av prosjektets levetid. Hva skal prosjektet konkret få til i løpet prosjektperioden?'
    ]
  },
  overallGoal: {
    term: 'Overordnet mål',
    stems: ['overordnet mål', 'overordnede mål'],
    definitions: [
      'Overordnede mål gir retning og styrer de øvrige målene og strategiene i virksomheten. Få, lite konkrete, ikke målbare, men langsikitge.'
    ]
  },
  goal: {
    term: 'Mål',
    stems: ['mål'],
    definitions: ['Mål = ønskede resultater ved avsluttende prosjekt']
  },
  purpose: {
    term: 'Formål',
    stems: ['formål'],
    definitions: ['Hensikten eller formålet er at prosjektet skal forbedre noe ved bedriften']
  },
  smart: {
    term: 'SMART',
    stems: ['smart', 'smart-modell'],
    definitions: [
      'En kjent modell for å sette seg mål er SMART-modellen. Hver bokstav i ordet står for en egenskap eller et kjennetegn med målet.'
    ]
  },
  benefit: {
    term: 'Gevinst',
    stems: ['gevinst'],
    definitions: [
      'De forbedringer og/eller positive effekter som vil komme som et resultat av programmene/ prosjektenes leveranser (resultater). Gevinstrealisering vil si å realisere effektmålene',
      'Fordeler eller positive effekter som forventes oppnådd med et prosjekt eller tiltak'
    ]
  },
  benefitRealisation: {
    term: 'Gevinstrealisering',
    stems: ['gevinstrealisering'],
    definitions: ['Aktiviteter som skal lede til at de ønskede og planlagte gevinstene blir realisert']
  },
  benefitPlan: {
    term: 'Gevinstrealiseringsplan',
    stems: ['gevinstrealiseringsplan'],
    definitions: [
      'Gjennomføringsplan som knytter gevinster til konkrete tiltak og målbare indikatorer, samt tildeler ansvar for gevinstrealisering.'
    ]
  },
  qualitativeBenefits: {
    term: 'Kvalitative gevinster',
    stems: ['kvalitative gevinst'],
    definitions: [
      'Kvalitative gevinster gir gjerne uttrykk for kvalitetsegenskaper ved en tjeneste som for eksempel brukertilfredshet, rettssikkerhet eller tillit tilknyttet utøvelsen av en offentlig tjeneste.\nGevinster som fører til bedre internt arbeid, bedre tjenester for innbyggere eller annen nytte for samfunnet; eksempler inkluderer økt service, bedre sikkerhet, økt digitalisering, bedre datakvalitet, færre feil og avvik'
    ]
  },
  quantitativeBenefits: {
    term: 'Kvantitative gevinster',
    stems: ['kvantitative gevinst'],
    definitions: [
      'Kvantitative gevinster lar seg tallfeste, for eksempel antall frigjorte årsverk eller timeverk.\nGevinster som lar seg kvantifisere kan ofte også verdsettes i kroner, for eksempel gevinsten av innsparte ressurser i form av reduserte driftsutgifter.'
    ]
  },
  indicator: {
    term: 'Måleindikator',
    stems: ['måleindikator'],
    definitions: [
      'Parametere som brukes for å måle i hvilken grad kommunen har realisert gevinster.\nHva man velger å måle henger sammen med de målene man har satt seg.'
    ]
  },
  milestone: {
    term: 'Milepæl',
    stems: ['milepæl'],
    definitions: [
      'Beskriver hva som skal oppnås – en ønsket tilstand (NÅR...). Konkretisering og nedbryting av målene. Milepælene understøttes av et sett med aktiviteter/oppgaver som skal bidra til å realisere milepælene.',
      'En milepæl skal beskrive hva prosjektet skal ha oppnådd på et visst tidspunkt'
    ]
  },
  milestonePlan: {
    term: 'Milepælsplan',
    stems: ['milepælsplan', 'milepælplan'],
    definitions: [
      'Milepælplanen er overordnet og stabil, og er sentral ifm. rapportering- og oppfølging av prosjektet.',
      'En milepælsplan er dynamisk / ikke statisk den bør kunne justeres underveis.'
    ]
  },
  project: {
    term: 'Prosjekt',
    stems: ['prosjekt'],
    definitions: [
      'Et prosjekt er en midlertidig organisasjon etablert med den hensikt å levere ett eller flere produkter som bidrar til å realisere et bestemt resultat.\nKjennetegn ved et prosjekt: Engangsoppgave, lede frem til et bestemt resultat (leveranser), krever forskjellige typer ressurser (tverrfaglig), er begrenset i tid (temporært), er utsatt for usikkerhet'
    ]
  },
  projectPlan: {
    term: 'Prosjektplan',
    stems: ['prosjektplan'],
    definitions: [
      'Gir retningslinjer, føringer og rammer for prosjeket (Hvorfor? Hva? Hvordan? Hvem?)\nEn overordnet plan som viser hovedproduktene i prosjektet, når leveransene finner sted og til hvilken kostnad.'
    ]
  },
  projectMember: {
    term: 'Prosjektdeltaker',
    stems: ['prosjektdeltaker'],
    definitions: [
      'Utføre aktiviteter og oppgaver iht. plan\nBidra aktivt med innspill i prosjektarbeidet\nRapportere fremdrift og ressursbruk på aktivitetesnivå'
    ]
  },
  projectOwner: {
    term: 'Prosjekteier',
    stems: ['prosjekteier'],
    definitions: [
      'Oppdragsgiver for prosjektet\nGodkjenne, påse at prosjektplanen blir godkjent\nFølge opp prosjektet og dets resultater\nSikrer at prosjektets mål er i henhold til organisasjonens behov'
    ]
  },
  projectLeader: {
    term: 'Prosjektleder',
    stems: ['prosjektleder'],
    definitions: [
      'Prosjektleder er operativt ansvarlig for å styre prosjektet\nFølge opp milepæler og aktiviteter i henhold til plan.\nRapportere til prosjekteier\nSynliggjøre postive effekter og gevinster'
    ]
  },
  stakeholder: {
    term: 'Interessent',
    stems: ['interessent'],
    definitions: [
      'Interessenter er personer, grupper eller organisasjoner som kan påvirke, vil bli påvirket av, eller oppfatter at de vil bli påvirket av programmet/prosjektets gjennomføring eller resultater'
    ]
  },
  measure: {
    term: 'Tiltak',
    stems: ['tiltak'],
    definitions: ['Aktivitet som iverksettes for å oppnå en bestemt virkning.']
  },
  uncertainty: {
    term: 'Usikkerhetsstyring',
    stems: ['usikkerhetsstyring', 'usikkerhetstyring'],
    definitions: [
      'Usikkerhetsstyring omhandler systematisk anvendelse av prinsipper, metoder, prosesser og teknikker for å identifisere og estimere usikkerhet, for deretter å planlegge, iverksette og følge opp tiltak. Usikkerhetsstyring består av to hovedkomponenter: risikostyring og mulighetsstyring.'
    ]
  },
  risk: {
    term: 'Risiko',
    stems: ['risiko'],
    definitions: [
      'Negativ side av usikkerhet, og er gitt ved sannsynligheten for og konsekvensene av negative hendelser.\nTre enkle spørsmål er kjernen i risikovurderingen:\nHva kan gå galt?\nHva kan vi gjøre for å hindre dette?\nHva kan vi gjøre for å redusere konsekvensene dersom det skjer?'
    ]
  },
  opportunity: {
    term: 'Muligheter',
    stems: ['mulighet'],
    definitions: [
      'Positiv side av usikkerhet, og er gitt ved sannsynligheten for og konsekvensene av postive hendelser.'
    ]
  },
  pso: {
    term: 'PSO',
    stems: ['pso', 'pso-prosjekt'],
    definitions: [
      'Personalutvikling = Utvikling av personene d.v.s. opplæring og kunnskapstilførsel\nSystemutvikling = utvikling av systemet d.v.s. det tekniske, rutiner, prosedyrer, etc\nOrganisasjonsutvikling = utvikling av organisasjonsstrukturen og organisasjonskulturen'
    ]
  }
};
