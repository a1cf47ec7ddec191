import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { frozenRows } from '../../../domain/planning/frozenRows';
import type { FrozenRow } from '../../../domain/planning/frozenRows';
import { bokmalScribe } from './scribe';
import { usePlanRecords } from './usePlanRecords';
import type { Reading } from './useVersions';

/** Today's plan, written down as a version would be. */
export function useToday(): Reading<FrozenRow> {
  const records = usePlanRecords();
  const {
    data: scribe,
    error,
    refetch
  } = useQuery({ queryKey: ['scribe'], queryFn: bokmalScribe, staleTime: Infinity });
  const rows = React.useMemo(() => (scribe ? frozenRows(records, scribe) : undefined), [records, scribe]);
  return { rows, error, again: () => void refetch() };
}
