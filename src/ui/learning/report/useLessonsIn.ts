import type { AnyRecord } from '../../../data/repository';
import { lesson } from '../../../domain/templates/lesson';
import { useRows } from '../../data/useRows';

const holding = { improvement: 'improvements', success: 'successes' } as const;

/** The chapters of the lessons report that something stands in, whatever is written in their fields. */
export function useLessonsIn(record: AnyRecord | null): readonly string[] {
  const kinds = useRows(lesson).map(({ kind }) => kind);
  const told = (['improvement', 'success'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => holding[kind]);
  return record ? ['changeHistory', ...told] : told;
}
