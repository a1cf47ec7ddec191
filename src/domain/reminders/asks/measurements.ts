import { unmeasuredOf } from '../../benefits/measuring';
import type { Due } from '../../benefits/measuring';
import type { Person } from '../../schema/kinds';
import type { RecordOf } from '../../schema/record';
import { benefit } from '../../templates/benefit';
import { handOver } from '../../templates/handOver';
import { indicator } from '../../templates/indicator';
import { measurement } from '../../templates/measurement';
import { firstOf, keyOf, ownersOf, recordsOf, some, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

type Benefit = RecordOf<typeof benefit>;
type Indicator = RecordOf<typeof indicator>;

/** Whoever has taken the benefit over in the line: when it is handed over, and always when the project is closed. */
function takenOverBy({ rows, project }: Context, { id }: Benefit): readonly Person[] {
  const own = recordsOf(rows, handOver).filter(({ benefits }) => benefits.some((each) => each.id === id));
  const done = own.filter(({ status }) => project.status === 'closed' || status === 'handedOver');
  return firstOf(...done.map((each) => some(each.takenOverBy)));
}

function holdersOf(context: Context, of: Benefit, { responsible }: Indicator): readonly Person[] {
  const inLine = [takenOverBy(context, of), some(responsible), some(of.responsible), some(of.owner)];
  return firstOf(...inLine, some(context.projectLeader));
}

/** The last of those that have passed; what comes next besides. */
function telling(times: readonly Due[], today: string): readonly Due[] {
  return [...times.filter(({ on }) => on <= today).slice(-1), ...times.filter(({ on }) => on > today).slice(0, 1)];
}

function ofIndicator(context: Context, of: Benefit, each: Indicator): readonly Ask[] {
  const isClosed = context.project.status === 'closed';
  const missing = unmeasuredOf(each, recordsOf(context.rows, measurement));
  return telling(missing, context.calendar.today).map(({ on }) => ({
    ...usualAsk(context),
    kind: 'measurement',
    template: 'indicator',
    recordId: each.id,
    recordKey: keyOf(each),
    title: each.name,
    on,
    lead: 'taskLeadDays',
    holders: holdersOf(context, of, each),
    // Nobody leads a project that is closed: whoever owns the benefit hears of it, and whoever had the project made.
    leaders: isClosed ? some(of.owner) : some(context.projectLeader),
    owners: ownersOf(context)
  }));
}

/** What is to be measured of benefits: also when the project is over. */
export function measurementAsks(context: Context): readonly Ask[] {
  const benefits = new Map(recordsOf(context.rows, benefit).map((each) => [each.id, each]));
  return recordsOf(context.rows, indicator).flatMap((each) => {
    const of = benefits.get(each.benefit?.id ?? -1);
    return of && of.status !== 'notRealised' ? ofIndicator(context, of, each) : [];
  });
}
