import * as React from 'react';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { Fold } from '../parts/Fold';
import { RecordHistory } from './RecordHistory';

interface Props {
  readonly template: Template;
  readonly record: Identity;
  /** The record's own address; with `history` after it, this stands open. */
  readonly home: readonly string[];
  /** Says whose history it is, where that is not the record that one has opened. */
  readonly named?: boolean;
}

/** A record's history under its form, folded until somebody asks for it. */
export function HistoryFold({ template, record, home, named = false }: Props): JSX.Element {
  const words = useWords();
  const { history: said } = words.messages;
  const title = named ? said.titleOf(templateWordsOf(words, template).the) : said.title;
  return (
    <Fold title={title} home={home} name="history" wide>
      <RecordHistory template={template} record={record} base={[...home, 'history']} />
    </Fold>
  );
}
