import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dueOn } from '../../../domain/planning/lateness';
import { planTree } from '../../../domain/planning/planTree';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { dayWords, saysDay } from '../../../locales/dayWords';
import { useSetting } from '../../setting';
import { Arrows } from './Arrows';
import { MilestoneLink } from './MilestoneLink';

const line = `linear-gradient(${tokens.colorNeutralStroke2}, ${tokens.colorNeutralStroke2})`;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  drawn: { position: 'relative', width: 'fit-content', minWidth: '100%' },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    ...typographyStyles.caption1,
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`
  },
  path: { width: '112px', minWidth: '88px', textAlign: 'center', overflowWrap: 'break-word', hyphens: 'auto' },
  lane: {
    textAlign: 'center',
    backgroundImage: line,
    backgroundSize: '2px 100%',
    backgroundRepeat: 'no-repeat',
    backgroundPosition: 'center',
    padding: tokens.spacingVerticalS
  },
  cell: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    verticalAlign: 'middle',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left'
  },
  day: { whiteSpace: 'nowrap' },
  date: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  name: { minWidth: '200px', overflowWrap: 'anywhere' },
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

interface LineProps {
  readonly row: Milestone;
  readonly path: number;
  readonly paths: readonly string[];
}

function Line({ row, path, paths }: LineProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const day = dayWords(words, dueOn(row));
  const written = row.deadline?.words.trim() ?? '';
  return (
    <tr>
      <td className={`${styles.cell} ${styles.day}`}>
        {written || day || said.plan.noDeadline}
        {written !== '' && day !== '' && !saysDay(written) && <div className={styles.date}>{day}</div>}
      </td>
      {paths.map((name, index) => (
        <td key={name} className={styles.lane}>
          {index === path && <MilestoneLink milestone={row} />}
        </td>
      ))}
      <th scope="row" className={`${styles.cell} ${styles.name}`}>
        {row.name}
        <div className={styles.who}>{row.responsible?.name ?? said.plan.nobody}</div>
      </th>
    </tr>
  );
}

function Head({ names }: { readonly names: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.head}>
          {said.plan.deadline}
        </th>
        {names.map((name) => (
          <th key={name} scope="col" className={`${styles.head} ${styles.path}`}>
            {name || said.plan.noPath}
          </th>
        ))}
        <th scope="col" className={styles.head}>
          {said.plan.sentence}
        </th>
      </tr>
    </thead>
  );
}

/** The plan sheet of goal-directed project management: dates down the side, a line for each result path, and what is reached. */
export function Sheet({ milestones }: { readonly milestones: readonly Milestone[] }): JSX.Element {
  const styles = useStyles();
  const { pictures } = useWords().messages;
  const { today } = useSetting();
  const { paths } = React.useMemo(() => planTree(milestones, [], today), [milestones, today]);
  const rows = React.useMemo(() => {
    const all = paths.flatMap(({ rows: own }, path) => own.map(({ milestone }) => ({ milestone, path })));
    const last = '9999-12-31';
    return all.sort((a, b) => ((dueOn(a.milestone) ?? last) < (dueOn(b.milestone) ?? last) ? -1 : 1));
  }, [paths]);
  const names = paths.map(({ name }) => name);
  return (
    <div className={styles.scroll} role="region" aria-label={pictures.sheet} tabIndex={0}>
      <div className={styles.drawn}>
        <table className={styles.table} aria-label={pictures.sheet}>
          <Head names={names} />
          <tbody>
            {rows.map(({ milestone, path }) => (
              <Line key={milestone.id} row={milestone} path={path} paths={names} />
            ))}
          </tbody>
        </table>
        <Arrows milestones={milestones} />
      </div>
    </div>
  );
}
