import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { budgetTotals, effortByMilestone, effortOf } from '../../domain/planning/budget';
import type { BudgetAmount } from '../../domain/planning/budget';
import { comparePlanned } from '../../domain/planning/planTree';
import { activity } from '../../domain/templates/activity';
import { milestone } from '../../domain/templates/milestone';
import type { Words } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { valueText } from '../../locales/valueText';
import { Heading } from '../parts/Heading';
import type { RowsProps } from '../rooms/specials';

const useStyles = makeStyles({
  totals: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) max-content',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXL} 0 0`
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  sum: { ...typographyStyles.body1, fontVariantNumeric: 'tabular-nums', textAlign: 'right', margin: 0 },
  strong: { ...typographyStyles.body1Strong },
  use: { marginTop: tokens.spacingVerticalXXL },
  table: { borderCollapse: 'collapse', marginTop: tokens.spacingVerticalS, maxWidth: '80ch', width: '100%' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`
  },
  cell: {
    ...typographyStyles.body1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`
  },
  number: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingRight: 0,
    paddingLeft: tokens.spacingHorizontalM
  }
});

const money = (words: Words, amount: number): string => valueText(words, activity, 'cost', amount);
const hours = (words: Words, amount: number): string => valueText(words, activity, 'hours', amount);

function Totals({ lines }: { readonly lines: readonly BudgetAmount[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { budget: said } = useLater().planRows;
  const { cost, funding, hoped, difference } = budgetTotals(lines);
  const outcome = difference === 0 ? said.even : difference < 0 ? said.lacks : said.left;
  const sums: readonly (readonly [string, number])[] = [
    [said.cost, cost],
    [said.funding, funding],
    ...(hoped > 0 ? [[said.hoped, hoped] as const] : [])
  ];
  return (
    <dl className={styles.totals} aria-label={said.totals}>
      {sums.map(([name, amount]) => (
        <React.Fragment key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.sum}>{money(words, amount)}</dd>
        </React.Fragment>
      ))}
      <dt className={styles.strong}>{outcome}</dt>
      <dd className={`${styles.sum} ${styles.strong}`}>{money(words, Math.abs(difference))}</dd>
    </dl>
  );
}

interface LineProps {
  readonly name: string;
  readonly use: ReturnType<typeof effortOf>;
}

function UseLine({ name, use }: LineProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const number = `${styles.cell} ${styles.number}`;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {name}
      </th>
      <td className={number}>{use.hours > 0 && hours(words, use.hours)}</td>
      <td className={number}>{use.cost > 0 && money(words, use.cost)}</td>
    </tr>
  );
}

/** What the activities take, milestone by milestone. */
function ResourceUse(): JSX.Element | null {
  const styles = useStyles();
  const { budget: said } = useLater().planRows;
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  const used = effortByMilestone(milestones.slice().sort(comparePlanned), activities);
  if (used.length === 0) return null;
  const right = `${styles.head} ${styles.number}`;
  return (
    <section className={styles.use} aria-label={said.use}>
      <Heading level="h3">{said.use}</Heading>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {said.milestone}
            </th>
            <th scope="col" className={right}>
              {said.hours}
            </th>
            <th scope="col" className={right}>
              {said.money}
            </th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ milestone: { id, number, name }, ...use }) => (
            <UseLine key={id} name={`${number} ${name}`.trim()} use={use} />
          ))}
          <UseLine name={said.all} use={effortOf(activities)} />
        </tbody>
      </table>
    </section>
  );
}

/** What it comes to: cost, funding and the difference, and what the activities take. */
export default function Budget({ rows }: RowsProps): JSX.Element {
  return (
    <>
      {rows.length > 0 && <Totals lines={rows as readonly unknown[] as readonly BudgetAmount[]} />}
      <ResourceUse />
    </>
  );
}
