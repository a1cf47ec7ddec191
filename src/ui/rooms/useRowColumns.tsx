import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import type { Deadline } from '../../domain/schema/kinds';
import { isOverdue } from '../../domain/schema/overdue';
import { parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { valueText } from '../../locales/valueText';
import { DeadlineCell } from '../plan/DeadlineCell';
import { column } from '../register/Register';
import type { Column } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { recordAddress } from '../../domain/templates/addresses';

/** More columns than these crowd the list; the rest is read in the record. */
const most = 5;

/** What the app's own list shows: the template's first view, without what every row under a record has in common. */
export const shownIn = (template: Template): readonly string[] => {
  const [view] = Object.values(template.views);
  return (view?.show ?? [template.title])
    .filter((name) => name !== 'project' && name !== parentOf(template))
    .slice(0, most);
};

const widths: { readonly [K in string]?: string } = { text: 'minmax(0, 1fr)', prose: 'minmax(0, 1fr)' };

/** A word or a number: it needs little room. */
const isShort = ({ fields }: Template, name: string): boolean =>
  fields[name]?.kind === 'text' && (fields[name]?.options.max ?? 255) <= 10;

/** What its records are numbered with («M1», «Ø2») stands first. */
const isNumber = (template: Template, name: string): boolean =>
  isShort(template, name) && shownIn(template)[0] === name;
const useStyles = makeStyles({
  late: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground2 }
});

interface DeadlineProps {
  readonly template: Template;
  readonly name: string;
  readonly row: AnyRecord;
}

/** A deadline in a list, and that it has passed where it has. */
function DeadlineOf({ template, name, row }: DeadlineProps): JSX.Element {
  const { rooms } = useLater();
  const { today } = useSetting();
  const styles = useStyles();
  return (
    <>
      <DeadlineCell deadline={row[name] as Deadline | null} />
      {isOverdue(template, name, row, today) && <div className={styles.late}>{rooms.late}</div>}
    </>
  );
}

/** The columns of a list of any template's records; the title leads to the record. */
export function useRowColumns(
  template: Template,
  under?: (row: AnyRecord) => React.ReactNode
): readonly Column<AnyRecord>[] {
  const words = useWords();
  const linkTo = usePathLinks();
  return React.useMemo(
    () =>
      shownIn(template).map((name) => {
        const field = template.fields[name];
        const value = (row: AnyRecord): string =>
          valueText(words, template, name, field?.options.from ? field.options.from(row) : row[name]);
        const { label } = fieldWords(words, template, name);
        if (isNumber(template, name)) return column(name, label, '40px', 'front', value);
        if (field?.kind === 'deadline')
          return column(name, label, '150px', 'below', (row: AnyRecord) => (
            <DeadlineOf template={template} name={name} row={row} />
          ));
        const width = isShort(template, name) ? '88px' : widths[field?.kind ?? ''];
        if (name !== template.title) return column(name, label, width ?? '150px', 'below', value);
        const link = (row: AnyRecord): JSX.Element => (
          <>
            <RowLink {...linkTo(recordAddress(template, row.id))}>{value(row)}</RowLink>
            {under?.(row)}
          </>
        );
        return column(name, label, 'minmax(0, 2fr)', 'title', link);
      }),
    [template, words, linkTo, under]
  );
}
