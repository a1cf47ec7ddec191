import { lastAnswer } from '../../planning/asking';
import { dueOn, isOpen } from '../../planning/lateness';
import { hasAskedForDay, hasAskedForPerson } from '../../planning/waiting';
import type { RecordOf } from '../../schema/record';
import { changeRequest } from '../../templates/changeRequest';
import { milestone } from '../../templates/milestone';
import { firstOf, keyOf, ownersOf, recordsOf, some, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

type Milestone = RecordOf<typeof milestone>;

const titleOf = ({ number, name }: Milestone): string => `${number} ${name}`.trim();

/** «Er vi der?», to whoever is responsible; where nobody is, the project leader is asked to choose somebody. */
function question(context: Context, each: Milestone): readonly Ask[] {
  const on = dueOn(each);
  if (on === null || hasAskedForDay(each, recordsOf(context.rows, changeRequest))) return [];
  const common = {
    ...usualAsk(context),
    template: 'milestone',
    recordId: each.id,
    recordKey: keyOf(each),
    title: titleOf(each),
    on,
    lead: 'leadDays',
    owners: ownersOf(context)
  } as const;
  if (each.responsible === null) {
    if (hasAskedForPerson(each, recordsOf(context.rows, changeRequest))) return [];
    return [{ ...common, kind: 'choosePerson', holders: firstOf(some(context.projectLeader), ownersOf(context)) }];
  }
  const answered = lastAnswer(each, context.calendar.dayOf);
  return [{ ...common, kind: 'milestone', holders: [each.responsible], answered }];
}

/** «Trenger hjelp»: the project leader hears of it once; where the leader asks, whoever is above. */
function help(context: Context, each: Milestone): readonly Ask[] {
  if (each.helpOn === null || each.help.trim() === '') return [];
  const leader = some(context.projectLeader).filter(({ id }) => id !== each.answeredBy?.id);
  return [
    {
      ...usualAsk(context),
      kind: 'help',
      template: 'milestone',
      recordId: each.id,
      recordKey: keyOf(each),
      title: titleOf(each),
      on: each.helpOn,
      repeats: false,
      holders: firstOf(leader, ownersOf(context)),
      leaders: []
    }
  ];
}

/** What is asked of milestones that are still to be reached. */
export const milestoneAsks = (context: Context): readonly Ask[] =>
  recordsOf(context.rows, milestone)
    .filter(isOpen)
    .flatMap((each) => [...question(context, each), ...help(context, each)]);
