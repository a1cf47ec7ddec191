import * as React from 'react';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import type { AnyRecord } from '../../data/repository';
import { useLater } from '../app/WordsRoom';
import { Fold } from '../parts/Fold';
import { Soon } from '../parts/Soon';
import { leastOfTable } from './leastOfTable';

const LogTables = React.lazy(() => import(/* webpackChunkName: "framdrift-learning" */ './LogTables'));

interface Props {
  readonly template: Template;
  readonly record: Identity;
  /** The record's own address; with `log` after it, this stands open. */
  readonly home: readonly string[];
}

const both = ['changes', 'distribution'] as const;

/** A document's endringslogg and distribusjonslogg under its form, read when somebody opens them. */
export function LogFold({ template, record, home }: Props): JSX.Element {
  const { log: said } = useLater().learning;
  return (
    <Fold title={said.title} home={home} name="log" wide printed>
      <React.Suspense fallback={<Soon height={both.length * leastOfTable} />}>
        <LogTables template={template} record={record as AnyRecord} logs={both} headed />
      </React.Suspense>
    </Fold>
  );
}
