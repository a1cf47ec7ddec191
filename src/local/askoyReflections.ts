import type { RoleKey } from './people';

interface Noted {
  readonly milestone: string;
  readonly writtenBy: RoleKey;
  readonly date: string;
  readonly name: string;
  readonly surprised?: string;
  readonly learnt?: string;
  readonly doDifferently?: string;
  readonly topic?: 'line' | 'method' | 'communication' | 'processes' | 'endUsers';
  readonly share?: boolean;
}

/** What people may have noted under way. All of it is made up. Those on M4 came at its stop, each from a phone. */
export const reflections: readonly Noted[] = [
  {
    milestone: 'M4',
    writtenBy: 'responsible1',
    date: '2018-05-15',
    name: 'Hvor mye sykepleierne visste som ikke sto i vedtaket.',
    surprised: 'Hvor mye sykepleierne visste som ikke sto i vedtaket.',
    learnt: 'Den som var hos brukeren sist, bør legge fram saken.',
    doDifferently: 'Ring hjemmetjenesten dagen før møtet, så slipper vi å ta saken opp to ganger.'
  },
  {
    milestone: 'M4',
    writtenBy: 'responsible3',
    date: '2018-05-16',
    name: 'At pårørende helst ville ha ett navn å ringe, ikke flere timer.',
    surprised: 'At pårørende helst ville ha ett navn å ringe, ikke flere timer.',
    learnt: 'Spør hva som er viktig, før vi spør hva de trenger.',
    topic: 'endUsers',
    share: true
  },
  {
    milestone: 'M4',
    writtenBy: 'responsible2',
    date: '2018-05-16',
    name: 'Fast dag hver uke gjorde at ingen måtte spørre når neste møte er.',
    learnt: 'Fast dag hver uke gjorde at ingen måtte spørre når neste møte er.'
  },
  {
    milestone: 'M3',
    writtenBy: 'projectLeader',
    date: '2018-02-20',
    name: 'Tre avdelinger på rad sa det samme',
    learnt: 'Da kunne vi ha stoppet kartleggingen. Vi visste nok.',
    doDifferently: 'Avtal på forhånd hva som skal til for å si at vi vet nok.',
    topic: 'method',
    share: true
  }
];
