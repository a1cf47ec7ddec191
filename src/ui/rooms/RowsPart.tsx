import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { AnyRecord } from '../../data/repository';
import { parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import type { Link } from '../../domain/schema/kinds';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Heading } from '../parts/Heading';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';
import { usePathLinks } from '../route/useGo';
import { actOn, listAddress } from '../../domain/templates/addresses';
import { RowList } from './RowList';
import { specials } from './specials';

const useStyles = makeStyles({
  root: { minWidth: 0, containerType: 'inline-size', containerName: 'framdrift-list' },
  none: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalS,
    marginBottom: 0,
    maxWidth: '64ch'
  },
  add: { marginTop: tokens.spacingVerticalM }
});

interface Props {
  readonly template: Template;
  /** The record that they are rows of. */
  readonly of?: AnyRecord;
}

/** The rows of one record, or of the project. */
function useRowsOf({ template, of }: Props): readonly AnyRecord[] {
  const rows = useRows(template) as readonly unknown[] as readonly AnyRecord[];
  const parent = parentOf(template) ?? '';
  return React.useMemo(
    () => (of ? rows.filter((row) => (row[parent] as Link | null)?.id === of.id) : rows),
    [rows, of, parent]
  );
}

/** Is there reason to write such rows under this record? */
function isCalledFor(template: Template, of: AnyRecord): boolean {
  const under = template.fields[parentOf(template) ?? '']?.options.under;
  return under === undefined || of[under.field] === under.is;
}

/** Rows where they are read: in a chapter of the plan, or under the record that they belong to. */
export function RowsPart({ template, of }: Props): JSX.Element | null {
  const styles = useStyles();
  const said = templateWordsOf(useWords(), template);
  const linkTo = usePathLinks();
  const rows = useRowsOf({ template, ...(of ? { of } : {}) });
  const { readOnly } = useSetting();
  const isAsked = !of || isCalledFor(template, of);
  const mayEdit = useMay()(actOn(template)) && !readOnly && isAsked;
  const { Rows = RowList, After, sayAlways } = specials[template.name] ?? {};
  if (rows.length === 0 && !isAsked) return null;
  return (
    <section aria-label={said.many} className={styles.root}>
      <Heading level="h3">{said.many}</Heading>
      {rows.length === 0 && !sayAlways ? (
        <p className={styles.none}>{said.about}</p>
      ) : (
        <Rows template={template} rows={rows} />
      )}
      {mayEdit && (
        <Button
          as="a"
          className={styles.add}
          icon={<Add20Regular />}
          {...linkTo([...listAddress(template), 'new', ...(of ? [String(of.id)] : [])])}
        >
          {said.new}
        </Button>
      )}
      {After && <After template={template} rows={rows} />}
    </section>
  );
}
