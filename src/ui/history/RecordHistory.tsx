import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { Soon } from '../parts/Soon';

const History = React.lazy(() => import(/* webpackChunkName: "framdrift-history" */ './History'));

export interface RecordHistoryProps {
  readonly template: Template;
  readonly record: AnyRecord;
  /** The history's own address: what is compared stands after it. */
  readonly base: readonly string[];
}

/** The screens know which record it is; the history does not ask. */
type HangingProps = Omit<RecordHistoryProps, 'record'> & { readonly record: Identity };

/** The history of any record; fetched, as its versions are, when it is first shown. */
export function RecordHistory({ template, record, base }: HangingProps): JSX.Element {
  return (
    <React.Suspense fallback={<Soon />}>
      <History key={`${template.name}:${record.id}`} {...{ template, base }} record={record as AnyRecord} />
    </React.Suspense>
  );
}
