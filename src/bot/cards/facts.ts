import type { ReportName } from '../../domain/reports/flow';
import { reportNames } from '../../domain/reports/flow';
import { isAnswered } from '../../domain/planning/asking';
import { asksOf } from '../../domain/reminders/addressed';
import { keyOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import type { Ask } from '../../domain/reminders/reminder';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import type { TemplateName } from '../../domain/templates';
import type { About } from './about';
import { templateOf } from './places';
import type { Speaking } from './speaking';

/** What a part is made from: whom it is said to, and one project as it was read. */
export interface Facts {
  readonly speaking: Speaking;
  readonly context: Context;
}

/** A record of the project by its number and its own identifier; both must be right. */
export function recordIn(context: Context, template: TemplateName, { recordId, recordKey }: About): AnyRecord | null {
  const found = (context.rows[template] ?? []).find(({ id }) => id === recordId);
  const isIt = found !== undefined && keyOf(found as AnyRecord & { readonly rowKey: string }) === recordKey;
  return isIt ? found : null;
}

/** The report that a reminder is about, of whichever template it is. */
export function reportIn(
  context: Context,
  about: About
): { readonly name: ReportName; readonly record: AnyRecord } | null {
  for (const name of reportNames) {
    const record = recordIn(context, name, about);
    if (record) return { name, record };
  }
  return null;
}

/** The milestone that a report which nobody has begun is about: it is told by its identifier alone. */
export const milestoneOf = ({ rows }: Context, { recordKey }: About): AnyRecord | null =>
  (rows.milestone ?? []).find((each) => keyOf(each as AnyRecord & { readonly rowKey: string }) === recordKey) ?? null;

/** The record that is to be answered for; null where it is gone, or is another than it was. */
export function recordOf(context: Context, about: About): AnyRecord | null {
  const template = templateOf[about.kind];
  if (about.kind === 'offerReport') return milestoneOf(context, about);
  if (template) return recordIn(context, template, about);
  return reportIn(context, about)?.record ?? null;
}

/** What waits for somebody; undefined where it does not, or not any more. */
export const askOf = (context: Context, { kind, recordKey, reason }: About): Ask | undefined =>
  asksOf(context).find((ask) => ask.kind === kind && ask.recordKey === recordKey && ask.reason === reason);

/** Who is asked and has not answered: whoever it falls to where nobody is named, and whoever has taken it over. */
export function silentOn(context: Context, about: About): readonly Person[] {
  const ask = askOf(context, about);
  return ask && !isAnswered(ask.answered, about.on) ? ask.holders : [];
}
