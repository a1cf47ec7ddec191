import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { frozenRows } from '../../../domain/planning/frozenRows';
import type { FrozenRow, Scribe } from '../../../domain/planning/frozenRows';
import { bokmalScribe } from './scribe';
import { usePlanRecords } from './usePlanRecords';
import type { Reading } from './useVersions';

interface Fetched {
  readonly scribe: Scribe | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Versions are in bokmål: its words are fetched once, where one speaks something else. */
export function useScribe(): Fetched {
  const { data, error, refetch } = useQuery({ queryKey: ['scribe'], queryFn: bokmalScribe, staleTime: Infinity });
  return { scribe: data, error, again: () => void refetch() };
}

/** Today's plan, written down as a version would be. */
export function useToday(): Reading<FrozenRow> {
  const records = usePlanRecords();
  const { scribe, error, again } = useScribe();
  const rows = React.useMemo(() => (scribe ? frozenRows(records, scribe) : undefined), [records, scribe]);
  return { rows, error, again };
}
