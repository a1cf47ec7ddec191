import type { Deadline, Person } from '../../src/domain/schema/kinds';
import type { Stamp } from '../../src/domain/schema/record';
import type { PlannedMilestone } from '../../src/domain/planning/planTree';
import type { WaitingMilestone, WaitingReport } from '../../src/domain/planning/waiting';

/** Rows as the pure core meets them: valid as they are, with what a test cares about on top. */
let last = 0;
const next = (): number => (last += 1);

export const somebody = (id: number, name = `Person ${id}`): Person => ({
  id,
  name,
  email: `${id}@example.org`,
  login: `i:0#.f|membership|${id}@example.org`
});

export const by = (name: string, at: string): Stamp => ({ by: name, at });
const long = by('Kari', '2018-01-02T10:00:00Z');

export interface Row extends PlannedMilestone, WaitingMilestone {
  readonly created: Stamp;
}

interface RowWishes extends Partial<Omit<Row, 'deadline'>> {
  readonly due?: string;
  readonly deadline?: Deadline | null;
}

/** A milestone that person 1 answers for, planned in January 2018. */
export function aRow({ due, ...wishes }: RowWishes = {}): Row {
  const deadline = due === undefined ? null : { words: '', date: due };
  return {
    id: next(),
    number: 'M1',
    path: '',
    order: null,
    status: 'planned',
    reachedOn: null,
    responsible: somebody(1),
    created: long,
    modified: long,
    deadline,
    ...wishes
  };
}

/** A follow-up report by person 1, begun in January 2018. */
export const aReport = (status: WaitingReport['status'], wishes: Partial<WaitingReport> = {}): WaitingReport => ({
  id: next(),
  template: 'followUpReport',
  kind: '',
  status,
  writers: [somebody(1)],
  created: long,
  modified: long,
  sentOn: null,
  returnedOn: null,
  ...wishes
});
