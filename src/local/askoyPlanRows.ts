/** What may stand in the rows of the Askøy plan's chapters. All of it but the reporting lines' agreements is made up. */
export const phases = [
  {
    name: 'Konsept',
    start: '2017-04-01',
    end: '2017-06-30',
    delivers: 'Prosjektplan, og enighet om hva tillitsmodellen skal svare på.',
    decisionPoint: 'bp2',
    decision: 'passed',
    decidedOn: '2017-06-21',
    decidedBy: 'Styringsgruppen',
    remark: 'Piloten skal ha en ansvarlig leder i linjen før den starter.'
  },
  {
    name: 'Planlegge',
    start: '2017-07-01',
    end: '2018-03-15',
    delivers: 'Dagens praksis er kartlagt, og forbedringspunktene er prioritert.',
    decisionPoint: 'bp3',
    decision: 'passed',
    decidedOn: '2018-03-14',
    decidedBy: 'Styringsgruppen',
    remark: ''
  },
  {
    name: 'Gjennomføre',
    start: '2018-03-16',
    end: '2018-11-30',
    delivers: 'Vurderingsteam, pilot, samarbeidsmodell og verktøy i drift.',
    decisionPoint: 'bp4',
    decision: 'open'
  },
  {
    name: 'Avslutte',
    start: '2018-12-01',
    end: '2018-12-31',
    delivers: 'Overføring til linjen, og sluttrapport.',
    decisionPoint: 'bp5',
    decision: 'open'
  }
] as const;

export const reportingLines = [
  {
    name: 'Statusrapport',
    reporter: 'Prosjektleder',
    receiver: 'programmeLeader',
    rhythm: 'monthly',
    firstDue: '2017-05-31',
    agreement: 'Prosjektleder rapporterer til programleder etter nærmere plan. Rapporteringsmal skal brukes.'
  },
  {
    name: 'Statusrapport',
    reporter: 'Prosjektleder',
    receiver: 'steeringGroup',
    rhythm: 'onOrder',
    firstDue: '2018-12-12',
    agreement: 'Prosjektleder rapporterer til styringsgruppen på bestilling fra programleder.'
  },
  {
    name: 'Status til UFL',
    reporter: 'Prosjektleder',
    receiver: 'ufl',
    rhythm: 'onOrder',
    agreement:
      'Prosjektleder er ansvarlig for å melde status på prosjektet ifm rapportering til UFL. Dette på bestilling fra programleder.'
  },
  {
    name: 'Status på aktiviteter og oppgaver',
    reporter: 'Prosjektdeltakerne',
    receiver: 'projectLeader',
    rhythm: 'byPlan',
    agreement: 'Prosjektdeltakerne følges opp og rapporterer iht. milepæls- og aktivitetsplan'
  }
] as const;

export const budgetLines = [
  { kind: 'cost', name: 'Prosjektleder, 50 prosent stilling', year: '2017', amount: 310000, comment: 'Fra 1. april.' },
  { kind: 'cost', name: 'Prosjektleder, 50 prosent stilling', year: '2018', amount: 425000 },
  { kind: 'cost', name: 'Designer, to versjoner av tillitsmodellen', year: '2018', amount: 90000 },
  { kind: 'cost', name: 'Frikjøp til vurderingsteam og pilot', year: '2018', amount: 360000 },
  { kind: 'cost', name: 'Opplæring i ny praksis', year: '2018', amount: 120000 },
  {
    kind: 'funding',
    name: 'Omstillingsmidler',
    year: '2017',
    amount: 310000,
    fundedBy: 'Kommunalavdeling levekår'
  },
  {
    kind: 'funding',
    name: 'Omstillingsmidler',
    year: '2018',
    amount: 640000,
    fundedBy: 'Kommunalavdeling levekår'
  },
  {
    kind: 'funding',
    name: 'Kommunalt kompetanse- og innovasjonstilskudd',
    year: '2018',
    amount: 200000,
    fundedBy: 'Statsforvalteren',
    grant: 'granted'
  },
  {
    kind: 'funding',
    name: 'Skjønnsmidler til fornying',
    year: '2018',
    amount: 150000,
    fundedBy: 'Statsforvalteren',
    grant: 'applied',
    comment: 'Svar ventes før jul.'
  }
] as const;
