import { sameValue } from '../../../domain/schema/sameValue';
import type { AnyDraft } from '../../../domain/schema/record';
import { holding, validate } from '../../../domain/schema/validate';
import { picked } from './merge';
import type { Outcome } from './store';
import type { Editing } from './useEditing';

/** Values that SharePoint has refused: they are not sent again as they are. */
export type Refused = AnyDraft;

export function refusedFields(outcome: Outcome, sent: AnyDraft): Refused {
  const isRefused = outcome.kind === 'failed' && outcome.failure.kind === 'Invalid';
  return isRefused
    ? picked(
        sent,
        outcome.failure.problems.map(({ field }) => field).filter((name) => name in sent)
      )
    : {};
}

/** What of my changes can be stored now: not what is wrong, and not what somebody else has changed too. */
export function readyIn({ matter, form, ground, pending, disputed }: Editing, refused: Refused = {}): AnyDraft {
  const { template, names, known } = matter;
  const { record, values } = ground();
  const mine = pending();
  if (!record) {
    const all = picked(form.getValues(), names);
    const isWhole = Object.keys(mine).length > 0 && validate(template, { ...values, ...known, ...all }).length === 0;
    return isWhole ? all : {};
  }
  const isRefused = (name: string): boolean =>
    name in refused && sameValue(template.fields[name], refused[name], mine[name]);
  const theirs = disputed();
  const free = Object.keys(mine).filter((name) => !theirs.includes(name) && !isRefused(name));
  return holding(template, record, picked(mine, free));
}
