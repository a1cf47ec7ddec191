import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { inViewOrder } from '../../domain/schema/inViewOrder';
import { parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { valueText } from '../../locales/valueText';
import { GroupHeading } from '../register/GroupHeading';
import { Register } from '../register/Register';
import type { Group } from '../register/Register';
import { useRowColumns } from './useRowColumns';

/** Where the first view has groups beside the project: under a heading for each value, in the order they are met. */
function useGroups(template: Template, rows: readonly AnyRecord[]): readonly Group<AnyRecord>[] {
  const words = useWords();
  return React.useMemo(() => {
    const [view] = Object.values(template.views);
    const by = view?.groupBy?.find((name) => name !== 'project' && name !== parentOf(template));
    const inOrder = inViewOrder(template, rows);
    if (by === undefined) return [{ name: 'all', rows: inOrder }];
    const nameOf = (row: AnyRecord): string => valueText(words, template, by, row[by]);
    const known = Object.keys(template.fields[by]?.words ?? {}).map((key) => valueText(words, template, by, key));
    const names = Array.from(new Set([...known, ...inOrder.map(nameOf)]));
    return names
      .map((name) => ({
        name,
        heading: <GroupHeading name={name} />,
        rows: inOrder.filter((row) => nameOf(row) === name)
      }))
      .filter((group) => group.rows.length > 0)
      .map(({ name, heading, ...group }) => (name === '' ? { name, ...group } : { name, heading, ...group }));
  }, [template, rows, words]);
}

interface Props {
  readonly template: Template;
  readonly rows: readonly AnyRecord[];
  /** What stands under the title of a row. */
  readonly under?: (row: AnyRecord) => React.ReactNode;
}

/** A list of any template's records. */
export function RowList({ template, rows, under }: Props): JSX.Element {
  const words = useWords();
  const columns = useRowColumns(template, under);
  return (
    <Register label={templateWordsOf(words, template).many} columns={columns} groups={useGroups(template, rows)} />
  );
}
