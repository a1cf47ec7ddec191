import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { planTree } from '../../../domain/planning/planTree';
import { milestone } from '../../../domain/templates/milestone';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { usePathLinks } from '../../route/useGo';
import { useSetting } from '../../setting';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalS },
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 14rem)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@container framdrift (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  link: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' }
  },
  who: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  nobody: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' }
});

function Line({ row }: { readonly row: Milestone }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const linkTo = usePathLinks();
  return (
    <li className={styles.item}>
      <a className={styles.link} {...linkTo(['plan', 'milestone', String(row.id)])}>
        {`${row.number} ${row.name}`.trim()}
      </a>
      <span className={styles.who}>
        {row.responsible?.name ?? <span className={styles.nobody}>{said.plan.nobody}</span>}
      </span>
    </li>
  );
}

/** Who answers for each milestone, those that nobody answers for in sight. */
export function ResponsibilityPart(): JSX.Element {
  const styles = useStyles();
  const { responsibility: said, milestones: none } = useWords().messages.chapters;
  const { today } = useSetting();
  const all = useRows(milestone);
  const rows = React.useMemo(
    () => planTree(all, [], today).paths.flatMap((path) => path.rows.map((row) => row.milestone)),
    [all, today]
  );
  const missing = rows.filter(({ responsible }) => responsible === null).length;
  return (
    <section>
      <h3 className={styles.heading}>{said.title}</h3>
      <p className={styles.summary}>{rows.length === 0 ? none.none : missing > 0 ? said.missing(missing) : said.all}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
