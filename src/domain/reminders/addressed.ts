import { begunReportAsks } from './asks/begunReports';
import { decisionAsks } from './asks/decisions';
import { inputAsks } from './asks/input';
import { measurementAsks } from './asks/measurements';
import { milestoneAsks } from './asks/milestones';
import { reportAsks } from './asks/reports';
import { taskAsks } from './asks/tasks';
import type { Context } from './context';
import type { Ask } from './reminder';
import { remindersOf } from './stages';
import type { Addressed } from './stages';

const whileUnderWay = [milestoneAsks, taskAsks, inputAsks, reportAsks, begunReportAsks, decisionAsks];

/** Everything that waits for somebody in a project. Of one that is closed: what must be measured. */
export function asksOf(context: Context): readonly Ask[] {
  const { status } = context.project;
  if (status === 'waiting') return [];
  const sources = status === 'closed' ? [measurementAsks] : [...whileUnderWay, measurementAsks];
  return sources.flatMap((asks) => asks(context));
}

/** What is due in a project today, and for whom, whether it has been sent or not. */
export function addressedIn(context: Context): readonly Addressed[] {
  return asksOf(context).flatMap((ask) => remindersOf(ask, context));
}
