import type { AnyRecord } from '../../data/repository';
import type { RecordOf } from '../../domain/schema/record';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { logEntry } from '../../domain/templates/logEntry';
import { useLoadedRows, useRows } from '../data/useRows';

export type Entry = RecordOf<typeof logEntry>;
export type LogName = 'changes' | 'distribution';

interface Log {
  readonly entries: readonly Entry[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

const own: readonly Template[] = [logEntry];

/** What people have written in a document's logs; read when they are first shown. */
export function useLog(template: Template, record: AnyRecord): Log {
  const loading = useLoadedRows(own);
  const key = identityIn(template, record);
  const entries = useRows(logEntry).filter(({ recordKey }) => key !== '' && recordKey === key);
  return { entries, ...loading };
}
