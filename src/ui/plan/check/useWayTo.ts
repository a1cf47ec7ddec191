import * as React from 'react';
import type { Place } from '../../../domain/planning/check/plan';
import { project } from '../../../domain/templates/project';
import { useChapters } from '../chapters/useChapters';
import type { ChapterHere } from '../chapters/useChapters';

type Way = readonly string[];

/** The chapter of the plan where a field of the project is written; the project's own page where none is. */
function wayToProject(chapters: readonly ChapterHere[], field: string): Way {
  const here = chapters.find(({ chapter }) =>
    chapter.parts.some((part) => 'fields' in part && part.template === project && part.fields.includes(field))
  );
  return here ? ['plan', 'chapters', here.chapter.name, field] : ['about', field];
}

type Ways = { readonly [T in Place['template']]: (place: Place, rest: Way, chapters: readonly ChapterHere[]) => Way };

const ways: Ways = {
  project: (_place, [field = ''], chapters) => wayToProject(chapters, field),
  goal: ({ id }, rest) => ['plan', 'goals', String(id), ...rest],
  milestone: ({ id }, rest) => (id === 'new' ? ['plan', 'new'] : ['plan', 'milestone', String(id), 'edit', ...rest]),
  benefit: ({ id }, rest) => ['benefits', 'benefit', String(id), ...rest],
  indicator: ({ id }, rest) => ['benefits', 'indicator', String(id), ...rest],
  activity: ({ id, milestone }, rest) => ['plan', 'milestone', String(milestone), 'activities', String(id), ...rest]
};

/** Where a hint is mended, down to the field; null where it is about all of them at once. */
export function useWayTo(): (place: Place) => Way | null {
  const chapters = useChapters();
  return React.useCallback(
    (place) =>
      place.id === 'all' ? null : ways[place.template](place, place.field === null ? [] : [place.field], chapters),
    [chapters]
  );
}
