import { dueOn } from '../../planning/lateness';
import type { RecordOf } from '../../schema/record';
import { involvement } from '../../templates/involvement';
import { milestone } from '../../templates/milestone';
import { keyOf, recordsOf, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

const isSaid = (text: string): boolean => text.trim() !== '';

/** By its own day, or its milestone's; at once where there is neither, for somebody has said whom to ask. */
function dayFor(context: Context, each: RecordOf<typeof involvement>): Pick<Ask, 'on' | 'lead'> {
  const of = recordsOf(context.rows, milestone).find(({ id }) => id === each.milestone?.id);
  const on = each.deadline?.date ?? (of && dueOn(of)) ?? null;
  return on === null ? { on: context.calendar.dayOf(each.created.at), lead: null } : { on, lead: 'leadDays' };
}

/** «Har dere innspill?», until there is some; and «Slik ble innspillet brukt», once, when that is written. */
function ofInvolvement(context: Context, each: RecordOf<typeof involvement>): readonly Ask[] {
  const { inputFrom, inputReceived, inputUsed } = each;
  if (inputFrom === null) return [];
  const common = {
    ...usualAsk(context),
    template: 'involvement',
    recordId: each.id,
    recordKey: keyOf(each),
    title: each.name,
    holders: [inputFrom]
  } as const;
  if (isSaid(inputReceived)) {
    const on = context.calendar.dayOf(each.modified.at);
    return isSaid(inputUsed) ? [{ ...common, kind: 'inputUsed', on, once: 'told', repeats: false, leaders: [] }] : [];
  }
  if (each.status === 'done') return [];
  const when = dayFor(context, each);
  return [{ ...common, kind: 'giveInput', ...when }];
}

export const inputAsks = (context: Context): readonly Ask[] =>
  recordsOf(context.rows, involvement).flatMap((each) => ofInvolvement(context, each));
