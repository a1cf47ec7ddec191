import * as React from 'react';
import { tokens, makeStyles } from '@fluentui/react-components';
import { compareDates } from '../../domain/schema/dates';
import { followUpReport } from '../../domain/templates/followUpReport';
import { choiceWord } from '../../locales/words';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { dayWords } from '../parts/days';
import { Register, column } from '../register/Register';
import type { Column } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

const newestFirst = (a: Report, b: Report): number =>
  compareDates(b.reportDate ?? '', a.reportDate ?? '') || b.id - a.id;

function useColumns(): readonly Column<Report>[] {
  const styles = useStyles();
  const words = useWords();
  const { reports: said } = useSaid();
  const linkTo = usePathLinks();
  return React.useMemo(() => {
    const name = (row: Report): JSX.Element => (
      <RowLink {...linkTo(['reports', String(row.id)])}>
        <span className={styles.name}>{row.name}</span>
      </RowLink>
    );
    const authors = (row: Report): string => row.authors.map((each) => each.name).join(', ');
    const date = (row: Report): string => dayWords(words, row.reportDate);
    const status = (row: Report): string => choiceWord(words, followUpReport, 'status', row.status);
    return [
      column('name', said.report, 'minmax(0, 1fr)', 'title', name),
      column('authors', said.authors, '200px', 'below', authors),
      column('date', said.date, '120px', 'below', date),
      column('status', said.status, '160px', 'below', status)
    ];
  }, [styles, words, said, linkTo]);
}

/** Reports, the newest first. */
export function ReportTable({ reports }: { readonly reports: readonly Report[] }): JSX.Element {
  const { reports: said } = useSaid();
  const columns = useColumns();
  const rows = React.useMemo(() => reports.slice().sort(newestFirst), [reports]);
  return <Register label={said.title} columns={columns} groups={[{ name: 'all', rows }]} />;
}
