import type { RoleKey } from './people';

interface PlannedMeasure {
  /** The number of the risk or opportunity that it belongs to. */
  readonly risk: string;
  readonly kind: 'preventive' | 'mitigating' | 'stimulating';
  readonly name: string;
  readonly responsible: RoleKey;
  readonly words: string;
  readonly date: string;
  readonly status: 'notStarted' | 'started' | 'done';
}

/** What is done about the risks and opportunities of the Askøy project. All of it is made up. */
export const measures: readonly PlannedMeasure[] = [
  {
    risk: '1',
    kind: 'preventive',
    name: 'Avtale faste timer med hver avdelingsleder før turnusen legges',
    responsible: 'projectLeader',
    words: 'Ultimo september',
    date: '2018-09-30',
    status: 'done'
  },
  {
    risk: '1',
    kind: 'preventive',
    name: 'Kjøpe fri en ressursperson i hver pilotavdeling',
    responsible: 'projectOwner',
    words: 'November',
    date: '2018-11-30',
    status: 'started'
  },
  {
    risk: '1',
    kind: 'mitigating',
    name: 'Forlenge piloten med fire uker i avdelinger med få saker',
    responsible: 'responsible1',
    words: 'Primo desember',
    date: '2018-12-10',
    status: 'notStarted'
  },
  {
    risk: '2',
    kind: 'preventive',
    name: 'Møte med bruker og pårørende før første vedtak etter ny modell',
    responsible: 'responsible2',
    words: 'Oktober',
    date: '2018-10-31',
    status: 'started'
  },
  {
    risk: '2',
    kind: 'mitigating',
    name: 'Fast kontaktperson som svarer på klager innen tre dager',
    responsible: 'responsible2',
    words: 'November',
    date: '2018-11-30',
    status: 'notStarted'
  },
  {
    risk: '3',
    kind: 'preventive',
    name: 'Drøfte de samme ti sakene i alle team og sammenligne',
    responsible: 'responsible1',
    words: 'Medio november',
    date: '2018-11-15',
    status: 'started'
  },
  {
    risk: '5',
    kind: 'preventive',
    name: 'Ta ut spørsmål som ikke trengs for vedtaket, sammen med personvernombudet',
    responsible: 'responsible2',
    words: 'Ultimo juni',
    date: '2018-06-30',
    status: 'done'
  },
  {
    risk: '6',
    kind: 'preventive',
    name: 'Legge tillitsmodellen inn i introduksjonsprogrammet for nyansatte',
    responsible: 'responsible1',
    words: 'Desember',
    date: '2018-12-31',
    status: 'notStarted'
  },
  {
    risk: '8',
    kind: 'stimulating',
    name: 'Invitere nabokommunene til erfaringsdag etter piloten',
    responsible: 'projectLeader',
    words: 'Medio desember',
    date: '2018-12-15',
    status: 'started'
  }
];
