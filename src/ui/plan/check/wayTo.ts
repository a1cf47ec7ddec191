import type { Place } from '../../../domain/planning/check/plan';

type Way = readonly string[];

const besideGoals = ['situation', 'challenges', 'purpose', 'wish'];

const ways: { readonly [T in Place['template']]: (id: string, field: readonly string[], place: Place) => Way } = {
  project: (_id, field) =>
    besideGoals.includes(field[0] ?? '') ? ['plan', 'goals', 'texts', ...field] : ['about', ...field],
  goal: (id, field) => ['plan', 'goals', id, ...field],
  milestone: (id, field, { id: row }) =>
    row === 'new' ? ['plan', 'new'] : ['plan', 'milestone', id, 'edit', ...field],
  activity: (id, field, { milestone }) => ['plan', 'milestone', String(milestone), 'activities', id, ...field]
};

/** Where a hint is mended, down to the field; null where it is about all of them at once. */
export const wayTo = (place: Place): Way | null =>
  place.id === 'all' ? null : ways[place.template](String(place.id), place.field === null ? [] : [place.field], place);
