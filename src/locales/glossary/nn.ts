import type { Glossary } from '../../domain/glossary/glossary';

export const glossary: Glossary = {
  outcomeGoal: {
    term: 'Effektmål',
    stems: ['effektmål'],
    definitions: [
      'Skildrar kvifor prosjektet er etablert (KVIFOR). Skildrar den positive effekten og gevinsten som prosjektet eller tiltaket skal føre til for brukar, samfunn eller andre aktørar, som til dømes kommunen. Effektmål = gevinst = nytteverdi',
      'Effektmåla skildrar den positive effekten/verknaden som prosjektet skal føre til for brukar, innbyggjar og samfunn.'
    ]
  },
  outputGoal: {
    term: 'Resultatmål',
    stems: ['resultatmål'],
    definitions: [
      'Skildrar kva ein konkret vel å gjere for å oppnå effektmålet. Resultatmåla er knytte til resultat og leveransar (KVA). Resultatmåla er målsetjingar prosjektet skal nå medan prosjektet varer. Kva skal prosjektet konkret få til i prosjektperioden?'
    ]
  },
  overallGoal: {
    term: 'Overordna mål',
    stems: ['overordna mål'],
    definitions: [
      'Overordna mål gir retning og styrer dei andre måla og strategiane i verksemda. Få, lite konkrete, ikkje målbare, men langsiktige.'
    ]
  },
  goal: {
    term: 'Mål',
    stems: ['mål'],
    definitions: ['Mål = ønskte resultat når prosjektet er avslutta']
  },
  purpose: {
    term: 'Formål',
    stems: ['formål', 'føremål'],
    definitions: ['Formålet er at prosjektet skal betre noko ved verksemda.']
  },
  smart: {
    term: 'SMART',
    stems: ['smart', 'smart-modell'],
    definitions: [
      'Ein kjend modell for å setje seg mål er SMART-modellen. Kvar bokstav i ordet står for ein eigenskap eller eit kjenneteikn ved målet.'
    ]
  },
  benefit: {
    term: 'Gevinst',
    stems: ['gevinst'],
    definitions: [
      'Dei forbetringane eller positive effektane som vil komme som eit resultat av leveransane (resultata) frå programma og prosjekta. Gevinstrealisering vil seie å realisere effektmåla',
      'Fordelar eller positive effektar som ein ventar å oppnå med eit prosjekt eller tiltak'
    ]
  },
  benefitRealisation: {
    term: 'Gevinstrealisering',
    stems: ['gevinstrealisering'],
    definitions: ['Aktivitetar som skal føre til at dei ønskte og planlagde gevinstane blir realiserte']
  },
  benefitPlan: {
    term: 'Gevinstrealiseringsplan',
    stems: ['gevinstrealiseringsplan'],
    definitions: [
      'Gjennomføringsplan som knyter gevinstar til konkrete tiltak og målbare indikatorar, og som deler ut ansvar for gevinstrealisering.'
    ]
  },
  qualitativeBenefits: {
    term: 'Kvalitative gevinstar',
    stems: ['kvalitative gevinst'],
    definitions: [
      'Kvalitative gevinstar gir gjerne uttrykk for kvalitetar ved ei teneste, som til dømes at brukarane er nøgde, rettstryggleik eller tillit knytt til utøvinga av ei offentleg teneste.\nGevinstar som fører til betre internt arbeid, betre tenester for innbyggjarar eller anna nytte for samfunnet. Døme er auka service, betre sikkerheit, auka digitalisering, betre datakvalitet, færre feil og avvik'
    ]
  },
  quantitativeBenefits: {
    term: 'Kvantitative gevinstar',
    stems: ['kvantitative gevinst'],
    definitions: [
      'Kvantitative gevinstar kan talfestast, til dømes talet på frigjorde årsverk eller timeverk.\nGevinstar som kan kvantifiserast, kan ofte òg verdsetjast i kroner, til dømes gevinsten av sparte ressursar i form av reduserte driftsutgifter.'
    ]
  },
  indicator: {
    term: 'Måleindikator',
    stems: ['måleindikator'],
    definitions: [
      'Parametrar som blir brukte for å måle i kva grad kommunen har realisert gevinstar.\nKva ein vel å måle, heng saman med dei måla ein har sett seg.'
    ]
  },
  milestone: {
    term: 'Milepæl',
    stems: ['milepæl'],
    definitions: [
      'Skildrar kva som skal oppnåast – ein ønskt tilstand (NÅR …). Konkretisering og nedbryting av måla. Milepælane blir støtta av eit sett med aktivitetar og oppgåver som skal medverke til å realisere milepælane.',
      'Ein milepæl skal skildre kva prosjektet skal ha oppnådd på eit visst tidspunkt.'
    ]
  },
  milestonePlan: {
    term: 'Milepælsplan',
    stems: ['milepælsplan', 'milepælplan'],
    definitions: [
      'Milepælsplanen er overordna og stabil, og er sentral når prosjektet skal rapportere og følgjast opp.',
      'Ein milepælsplan er dynamisk og ikkje statisk. Han bør kunne justerast undervegs.'
    ]
  },
  project: {
    term: 'Prosjekt',
    stems: ['prosjekt'],
    definitions: [
      'Eit prosjekt er ein mellombels organisasjon som er etablert for å levere eitt eller fleire produkt som medverkar til å realisere eit bestemt resultat.\nKjenneteikn ved eit prosjekt: eingongsoppgåve, leier fram til eit bestemt resultat (leveransar), krev ulike typar ressursar (tverrfagleg), er avgrensa i tid (temporært), er utsett for uvisse'
    ]
  },
  projectPlan: {
    term: 'Prosjektplan',
    stems: ['prosjektplan'],
    definitions: [
      'Gir retningslinjer, føringar og rammer for prosjektet (Kvifor? Kva? Korleis? Kven?)\nEin overordna plan som viser hovudprodukta i prosjektet, når leveransane finn stad og til kva kostnad.'
    ]
  },
  projectMember: {
    term: 'Prosjektdeltakar',
    stems: ['prosjektdeltakar'],
    definitions: [
      'Utføre aktivitetar og oppgåver i samsvar med planen\nMedverke aktivt med innspel i prosjektarbeidet\nRapportere framdrift og ressursbruk på aktivitetsnivå'
    ]
  },
  projectOwner: {
    term: 'Prosjekteigar',
    stems: ['prosjekteigar'],
    definitions: [
      'Oppdragsgivar for prosjektet\nGodkjenne prosjektplanen, eller sjå til at han blir godkjend\nFølgje opp prosjektet og resultata av det\nSikre at måla til prosjektet er i samsvar med det organisasjonen treng'
    ]
  },
  projectLeader: {
    term: 'Prosjektleiar',
    stems: ['prosjektleiar'],
    definitions: [
      'Prosjektleiaren er operativt ansvarleg for å styre prosjektet\nFølgje opp milepælar og aktivitetar i samsvar med planen.\nRapportere til prosjekteigaren\nSynleggjere positive effektar og gevinstar'
    ]
  },
  stakeholder: {
    term: 'Interessent',
    stems: ['interessent'],
    definitions: [
      'Interessentar er personar, grupper eller organisasjonar som kan påverke, vil bli påverka av, eller oppfattar at dei vil bli påverka av gjennomføringa eller resultata av programmet eller prosjektet'
    ]
  },
  measure: {
    term: 'Tiltak',
    stems: ['tiltak'],
    definitions: ['Aktivitet som blir sett i verk for å oppnå ein bestemt verknad.']
  },
  uncertainty: {
    term: 'Uvissestyring',
    stems: ['uvissestyring', 'usikkerheitsstyring'],
    definitions: [
      'Uvissestyring handlar om systematisk bruk av prinsipp, metodar, prosessar og teknikkar for å identifisere og estimere uvisse, for så å planleggje, setje i verk og følgje opp tiltak. Uvissestyring har to hovuddelar: styring av risiko og styring av moglegheiter.'
    ]
  },
  risk: {
    term: 'Risiko',
    stems: ['risiko'],
    definitions: [
      'Negativ side av uvisse, og er gitt ved kor sannsynlege negative hendingar er, og konsekvensane av dei.\nTre enkle spørsmål er kjernen i risikovurderinga:\nKva kan gå gale?\nKva kan vi gjere for å hindre dette?\nKva kan vi gjere for å redusere konsekvensane dersom det skjer?'
    ]
  },
  opportunity: {
    term: 'Moglegheiter',
    stems: ['moglegheit'],
    definitions: [
      'Den positive sida av uvisse, gitt ved kor sannsynlege positive hendingar er, og kva følgjer dei har.'
    ]
  },
  pso: {
    term: 'PSO',
    stems: ['pso', 'pso-prosjekt'],
    definitions: [
      'Personalutvikling = utvikling av personane, det vil seie opplæring og kunnskap\nSystemutvikling = utvikling av systemet, det vil seie det tekniske, rutinar, prosedyrar og liknande\nOrganisasjonsutvikling = utvikling av organisasjonsstrukturen og organisasjonskulturen'
    ]
  }
};
