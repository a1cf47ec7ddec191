import type { Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { RecordOf } from '../../domain/schema/record';
import { reach } from '../../domain/templates/reach';
import type { Delivered } from './deliver';

export type ReachRow = RecordOf<typeof reach>;

const found = { sent: 'reachable', unreachable: 'unreachable' } as const;

/** Who was reached, or was not, is written down where the project's people see it; only when it is news. */
export async function noteReach(
  repository: Repository,
  known: readonly ReachRow[],
  person: Person,
  end: Delivered,
  day: IsoDate
): Promise<void> {
  if (end !== 'sent' && end !== 'unreachable') return;
  const { login, name } = person;
  const row = known.find((each) => each.login.toLowerCase() === login.toLowerCase());
  const wanted = found[end];
  // Nobody needs to be told of those who were always reached.
  if ((row?.reach ?? 'reachable') === wanted) return;
  try {
    if (row) await repository.update(reach, row, { reach: wanted, checkedOn: day });
    else await repository.create(reach, { name, person, reach: wanted, checkedOn: day, login });
  } catch (error) {
    // Somebody else has just written the same.
    if (!isFailure(error, 'Conflict')) throw error;
  }
}
