import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { compareRisks, isOpenRisk, isOpportunity, numberAfter, numberBefore } from '../../domain/planning/risks';
import { isOverdue } from '../../domain/schema/overdue';
import { risk as template } from '../../domain/templates/risk';
import { choiceWord, templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { DeadlineCell } from '../plan/DeadlineCell';
import { GroupHeading } from '../register/GroupHeading';
import { column, Register } from '../register/Register';
import type { Column, Group } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { Analyses } from './Analyses';
import { JudgedMark } from './JudgedMark';
import type { Risk } from './risk';

const useStyles = makeStyles({
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
  due: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground2 },
  over: { color: tokens.colorNeutralForeground3 }
});

/** What it is called, and its status where that says more than that it is known. */
function Event({ row }: { readonly row: Risk }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const linkTo = usePathLinks();
  return (
    <>
      <RowLink {...linkTo(recordAddress(template, row.id))}>
        <span className={isOpenRisk(row) ? undefined : styles.over}>{row.name}</span>
      </RowLink>
      {row.status !== 'identified' && (
        <div className={styles.small}>{choiceWord(words, template, 'status', row.status)}</div>
      )}
    </>
  );
}

function Review({ row }: { readonly row: Risk }): JSX.Element {
  const styles = useStyles();
  const { risks: said } = useLater();
  const { today } = useSetting();
  return (
    <>
      {row.nextReview ? (
        <DeadlineCell deadline={row.nextReview} />
      ) : (
        <span className={styles.none}>{said.noReview}</span>
      )}
      {isOverdue(template, 'nextReview', row, today) && <div className={styles.due}>{said.due}</div>}
    </>
  );
}

function useColumns(): readonly Column<Risk>[] {
  const styles = useStyles();
  const { risks: said } = useLater();
  return React.useMemo(
    () => [
      column('number', said.number, '32px', 'front', (row: Risk) => (
        <span className={styles.number}>{row.number}</span>
      )),
      column('event', said.event, 'minmax(0, 1fr)', 'title', (row: Risk) => <Event row={row} />),
      column('before', said.before, '112px', 'below', (row: Risk) => (
        <JudgedMark row={row} number={numberBefore(row)} when="before" />
      )),
      column('after', said.after, '112px', 'below', (row: Risk) => (
        <JudgedMark row={row} number={numberAfter(row)} when="after" />
      )),
      column('responsible', said.responsible, '152px', 'below', (row: Risk) =>
        row.responsible ? row.responsible.name : <span className={styles.none}>{said.nobody}</span>
      ),
      column('review', said.review, '152px', 'below', (row: Risk) => <Review row={row} />)
    ],
    [said, styles]
  );
}

function useGroups(rows: readonly Risk[]): readonly Group<Risk>[] {
  const { risks: said } = useLater();
  return React.useMemo(() => {
    const sorted = rows.slice().sort(compareRisks);
    const group = (name: string, counts: string | undefined, own: readonly Risk[]): Group<Risk> => ({
      name,
      heading: <GroupHeading name={name} {...(counts === undefined ? {} : { counts })} />,
      rows: own
    });
    return [
      group(
        said.risks,
        undefined,
        sorted.filter((row) => !isOpportunity(row))
      ),
      group(said.opportunities, said.opportunitiesAbout, sorted.filter(isOpportunity))
    ].filter(({ rows: own }) => own.length > 0);
  }, [rows, said]);
}

/** Every risk and opportunity, the heaviest first: what the picture shows, in words. */
export default function RiskList({ rows }: RowsProps): JSX.Element {
  const words = useWords();
  const columns = useColumns();
  const groups = useGroups(rows as readonly unknown[] as readonly Risk[]);
  return (
    <>
      <Register label={templateWordsOf(words, template).many} columns={columns} groups={groups} />
      <Analyses />
    </>
  );
}
