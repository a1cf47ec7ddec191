import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { compareNaturally } from '../../domain/planning/planTree';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Goal } from '../data/records';
import { Explained } from '../glossary/Explained';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  level: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  number: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  including: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere'
  }
});

interface Level {
  readonly name: string;
  readonly goals: readonly Goal[];
}

const inOrder = (a: Goal, b: Goal): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || compareNaturally(a.number, b.number) || a.id - b.id;

/** Goals under their levels, in the levels' own order; a level somebody has written by hand comes last. */
export function useLevels(goals: readonly Goal[]): readonly Level[] {
  const { choices } = useWords().templates.goal;
  const said = useSaid();
  return React.useMemo(() => {
    const levels = Object.entries(choices.level ?? {});
    const known = levels.map(([key, name]) => ({ name, goals: goals.filter(({ level }) => level === key) }));
    const others = goals.filter(({ level }) => !levels.some(([key]) => key === level));
    const all = [...known, { name: said.goals.other, goals: others }];
    return all
      .filter((level) => level.goals.length > 0)
      .map((level) => ({ ...level, goals: level.goals.slice().sort(inOrder) }));
  }, [choices, goals, said]);
}

interface Props {
  readonly goals: readonly Goal[];
  readonly level: 'h2' | 'h3';
  /** What may be done with a goal, at the end of its line. */
  readonly action?: (goal: Goal) => React.ReactNode;
}

/** Goals by level, with their numbers. */
export function GoalList({ goals, level: LevelHeading, action }: Props): JSX.Element {
  const styles = useStyles();
  const levels = useLevels(goals);
  const { fields } = useWords().templates.goal;
  return (
    <div className={styles.root}>
      {levels.map((level) => (
        <section key={level.name}>
          <LevelHeading className={styles.level}>
            <Explained>{level.name}</Explained>
          </LevelHeading>
          <ul className={styles.list}>
            {level.goals.map((each) => (
              <li key={each.id} className={styles.item}>
                <span className={styles.number}>{each.number}</span>
                <div>
                  <div className={styles.name}>{each.name}</div>
                  {each.including && <div className={styles.including}>{each.including}</div>}
                  {each.programmeGoals.length > 0 && (
                    <div className={styles.including}>
                      {`${fields.programmeGoals?.label ?? ''}: ${each.programmeGoals.map(({ title }) => title).join('; ')}`}
                    </div>
                  )}
                </div>
                {action?.(each)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
