import { waitsIn } from '../../planning/waiting';
import type { Wait } from '../../planning/waiting';
import type { RecordOf } from '../../schema/record';
import { changeRequest } from '../../templates/changeRequest';
import { projectPlan } from '../../templates/projectPlan';
import { firstOf, keyOf, ownersOf, recordsOf, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

type Plan = RecordOf<typeof projectPlan>;
type Request = RecordOf<typeof changeRequest>;
type Waited = Wait<never, never, Plan, Request>;

function ask(context: Context, wait: Waited): Ask | null {
  if (!('plan' in wait) && !('request' in wait)) return null;
  const about =
    'plan' in wait
      ? ({
          kind: wait.what === 'revise' ? 'revisePlan' : 'decidePlan',
          template: 'projectPlan',
          recordId: wait.plan.id,
          recordKey: keyOf(wait.plan),
          title: context.project.name
        } as const)
      : ({
          kind: wait.what,
          template: 'changeRequest',
          recordId: wait.request.id,
          recordKey: keyOf(wait.request),
          title: wait.request.name
        } as const);
  // A recommendation that does not come is told whoever waits for it.
  const owners = wait.what === 'recommend' ? firstOf(context.programmeLeaders, ownersOf(context)) : ownersOf(context);
  return { ...usualAsk(context), ...about, owners, on: wait.since, holders: wait.holders };
}

/** The plan and changes of it, where they wait for somebody to recommend, decide or mend them. */
export function decisionAsks(context: Context): readonly Ask[] {
  const [plan = null] = recordsOf(context.rows, projectPlan);
  const waits = waitsIn<never, never, Plan, Request>(
    { plan, requests: recordsOf(context.rows, changeRequest) },
    context,
    context.calendar
  );
  return waits.flatMap((wait) => ask(context, wait) ?? []);
}
