import * as React from 'react';
import { nextDue } from '../../domain/planning/reportingDue';
import type { ReportingRhythm } from '../../domain/planning/reportingDue';
import type { AnyRecord } from '../../data/repository';
import { inViewOrder } from '../../domain/schema/inViewOrder';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { Register, column } from '../register/Register';
import { useRowColumns } from '../rooms/useRowColumns';
import type { RowsProps } from '../rooms/specials';
import { useSetting } from '../setting';

/** What is said by a choice of few words needs little room. */
const widths: { readonly [name: string]: string | undefined } = { receiver: '120px', rhythm: '130px' };

/** Who reports what to whom, and when it is next due. */
export default function ReportingLines({ template, rows }: RowsProps): JSX.Element {
  const words = useWords();
  const { reporting: said } = useLater().planRows;
  const { today } = useSetting();
  const shown = useRowColumns(template);
  const columns = React.useMemo(() => {
    const due = (row: AnyRecord): string =>
      dayWords(words, nextDue(row as unknown as ReportingRhythm, today)) || said.noNext;
    const others = shown
      .filter(({ name }) => name !== 'firstDue')
      .map((each) => ({ ...each, width: widths[each.name] ?? each.width }));
    return [...others, column('next', said.next, '110px', 'below', due)];
  }, [shown, words, said, today]);
  const groups = [{ name: 'all', rows: inViewOrder(template, rows) }];
  return <Register label={templateWordsOf(words, template).many} columns={columns} groups={groups} />;
}
