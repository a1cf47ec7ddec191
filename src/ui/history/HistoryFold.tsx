import * as React from 'react';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useWords } from '../app/WordsRoom';
import { Fold } from '../parts/Fold';
import { RecordHistory } from './RecordHistory';

interface Props {
  readonly template: Template;
  readonly record: Identity;
  /** The record's own address; with `history` after it, this stands open. */
  readonly home: readonly string[];
}

/** A record's history under its form, folded until somebody asks for it. */
export function HistoryFold({ template, record, home }: Props): JSX.Element {
  const { history: said } = useWords().messages;
  return (
    <Fold title={said.title} home={home} name="history" wide>
      <RecordHistory template={template} record={record} base={[...home, 'history']} />
    </Fold>
  );
}
