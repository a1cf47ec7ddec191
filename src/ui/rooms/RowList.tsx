import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { valueText } from '../form/values/valueText';
import { GroupHeading } from '../register/GroupHeading';
import { Register } from '../register/Register';
import type { Group } from '../register/Register';
import { useRowColumns } from './useRowColumns';

const comparable = (value: unknown): string | number =>
  typeof value === 'number' ? value : JSON.stringify(value ?? '');

/** In the order of the template's first view, and otherwise as they were made. */
function sorted(template: Template, rows: readonly AnyRecord[]): readonly AnyRecord[] {
  const [view] = Object.values(template.views);
  const compare = (a: AnyRecord, b: AnyRecord): number => {
    for (const [name, direction] of view?.sort ?? []) {
      const [one, other] = [comparable(a[name]), comparable(b[name])];
      if (one !== other) return (one < other ? -1 : 1) * (direction === 'ascending' ? 1 : -1);
    }
    return a.id - b.id;
  };
  return rows.slice().sort(compare);
}

/** Where the first view has groups beside the project: under a heading for each value, in the order they are met. */
function useGroups(template: Template, rows: readonly AnyRecord[]): readonly Group<AnyRecord>[] {
  const words = useWords();
  return React.useMemo(() => {
    const [view] = Object.values(template.views);
    const by = view?.groupBy?.find((name) => name !== 'project');
    const inOrder = sorted(template, rows);
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

/** A list of any template's records. */
export function RowList({
  template,
  rows
}: {
  readonly template: Template;
  readonly rows: readonly AnyRecord[];
}): JSX.Element {
  const words = useWords();
  const columns = useRowColumns(template);
  return (
    <Register label={templateWordsOf(words, template).many} columns={columns} groups={useGroups(template, rows)} />
  );
}
