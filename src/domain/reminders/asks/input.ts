import type { RecordOf } from '../../schema/record';
import { involvement } from '../../templates/involvement';
import { keyOf, recordsOf, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

const isSaid = (text: string): boolean => text.trim() !== '';

/** «Har dere innspill?», until there is some; and «Slik ble innspillet brukt», once, when that is written. */
function ofInvolvement(context: Context, each: RecordOf<typeof involvement>): readonly Ask[] {
  const { inputFrom, inputReceived, inputUsed, deadline } = each;
  if (inputFrom === null) return [];
  const common = {
    ...usualAsk(context),
    template: 'involvement',
    recordId: each.id,
    recordKey: keyOf(each),
    title: each.name,
    holders: [inputFrom],
    leaders: []
  } as const;
  if (isSaid(inputReceived)) {
    const on = context.calendar.dayOf(each.modified.at);
    return isSaid(inputUsed) ? [{ ...common, kind: 'inputUsed', on, once: 'told', repeats: false }] : [];
  }
  const on = deadline?.date ?? null;
  if (on === null || each.status === 'done') return [];
  return [{ ...common, kind: 'giveInput', on, lead: 'leadDays', repeats: false }];
}

export const inputAsks = (context: Context): readonly Ask[] =>
  recordsOf(context.rows, involvement).flatMap((each) => ofInvolvement(context, each));
