import * as React from 'react';
import type { RecordOf } from '../../domain/schema/record';
import { identityIn } from '../../domain/schema/template';
import { measure } from '../../domain/templates/measure';
import type { MeasureKind } from '../../domain/templates/measure';
import { useRows } from '../data/useRows';
import type { RecordProps } from '../rooms/specials';

export type Measure = RecordOf<typeof measure>;

const dayOf = ({ deadline }: Measure): string => deadline?.date ?? '9999';

/** A record's measures of one kind, the next deadline first. */
export function useMeasures({ template, record }: RecordProps, kind: MeasureKind): readonly Measure[] {
  const rows = useRows(measure);
  const key = identityIn(template, record);
  return React.useMemo(
    () =>
      key === ''
        ? []
        : rows
            .filter((row) => row.recordKey === key && row.kind === kind)
            .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id - b.id),
    [rows, key, kind]
  );
}
