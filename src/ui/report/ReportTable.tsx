import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { daysBetween } from '../../domain/schema/dates';
import type { ReportGroup, ReportLine } from '../../domain/reports/register';
import { choiceWord } from '../../locales/words';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { GroupHeading } from '../register/GroupHeading';
import { Register, column } from '../register/Register';
import type { Column } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { flowTemplates, reportAddress, startAddress } from '../../domain/reports/flowReport';
import { lineWords } from './reportKinds';
import { expectedName } from '../../locales/reportNames';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  late: { ...typographyStyles.caption1, display: 'block', color: tokens.colorPaletteRedForeground2 }
});

/** A row of the table: what it is told by in React, and the line. */
type Row = ReportLine & { readonly id: number; readonly report: number | null };

/** Where a report is read; one that nobody has begun, where it is begun. */
function addressOf({ template, report, kind, milestone, year }: Row): readonly string[] {
  if (report === null) return startAddress(template, kind || String(milestone?.id ?? ''), year);
  return reportAddress(template, report);
}

function Name({ row }: { readonly row: Row }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { reports: said } = useLater();
  const linkTo = usePathLinks();
  const state =
    row.status === null ? said.notBegun : choiceWord(words, flowTemplates[row.template], 'status', row.status);
  const kind = lineWords(words, row.template, row.kind);
  const stands = [state, dayWords(words, row.settledOn)].join(' ').trim();
  const name = row.name || row.milestone?.title || expectedName(words.messages.now.reports, row);
  return (
    <>
      <RowLink {...linkTo(addressOf(row))}>
        <span className={styles.name}>{name}</span>
      </RowLink>
      <span className={styles.about}>{name.startsWith(kind) ? stands : `${kind} · ${stands}`}</span>
    </>
  );
}

function Due({ row }: { readonly row: Row }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { plan } = useSaid();
  const { today } = useSetting();
  const isLate = row.due !== null && row.due < today && (row.group === 'write' || row.group === 'ordered');
  return (
    <>
      {row.group !== 'done' && dayWords(words, row.due)}
      {isLate && <span className={styles.late}>{plan.overdue(daysBetween(row.due ?? today, today))}</span>}
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { columns: said } = useLater().reports;
  return React.useMemo(
    () => [
      column('report', said.report, 'minmax(0, 1fr)', 'title', (row) => <Name row={row} />),
      column('due', said.due, '160px', 'below', (row) => <Due row={row} />),
      column('with', said.with, '220px', 'below', (row) => row.with.map(({ name }) => name).join(', '))
    ],
    [said]
  );
}

interface Props {
  readonly groups: readonly { readonly group: ReportGroup; readonly lines: readonly ReportLine[] }[];
}

/** Every report: what is to be written, what is ordered, what waits for somebody, and what is finished. */
export function ReportTable({ groups }: Props): JSX.Element {
  const { reports: said } = useLater();
  const columns = useColumns();
  const shown = React.useMemo(() => {
    let id = 0;
    return groups.map(({ group, lines }) => ({
      name: group,
      heading: <GroupHeading name={said.groups[group]} />,
      rows: lines.map((line) => ({ ...line, report: line.id, id: (id += 1) }))
    }));
  }, [groups, said]);
  return <Register label={said.all} columns={columns} groups={shown} />;
}
