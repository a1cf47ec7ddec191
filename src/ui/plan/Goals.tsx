import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { goal } from '../../domain/templates/goal';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { WithPanel } from '../parts/WithPanel';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { GoalList } from './GoalList';
import { GoalsPanel } from './GoalsPanel';

const useStyles = makeStyles({
  root: { maxWidth: '80ch' },
  nothing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  add: { marginTop: tokens.spacingVerticalM }
});

const opener = (what: string): string => `framdrift-goals-${what}`;

/** When what was open beside the chapter is closed, focus goes back to what opened it. */
function useFocusBack(open: string | undefined): void {
  const before = React.useRef(open);
  React.useEffect(() => {
    if (open === undefined && before.current !== undefined) document.getElementById(opener(before.current))?.focus();
    before.current = open;
  }, [open]);
}

interface Props {
  /** What is open beside them: a goal, or `new`. */
  readonly path: readonly string[];
  /** Which goals; all of them unless told. */
  readonly only?: (level: Goal['level']) => boolean;
  /** What a new one is, unless somebody says otherwise. */
  readonly level?: Goal['level'];
}

const all = (): boolean => true;

/** The project's goals; the one that is being written stands beside them. */
export function Goals({ path, only = all, level }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const go = useGo();
  const mayEdit = useMay()('editPlan');
  const goals = useRows(goal).filter((each) => only(each.level));
  const open = mayEdit ? path[0] : undefined;
  useFocusBack(open);
  const edit = ({ id, name }: Goal): JSX.Element => (
    <Button
      id={opener(String(id))}
      appearance="subtle"
      icon={<Edit20Regular />}
      aria-label={said.goals.edit(name)}
      onClick={() => go(['plan', 'goals', String(id)])}
    />
  );
  return (
    <WithPanel
      panel={open === undefined ? undefined : <GoalsPanel key={open} what={open} level={level} field={path[1]} />}
    >
      <section className={styles.root} aria-label={words.templates.goal.many}>
        {goals.length === 0 && <p className={styles.nothing}>{mayEdit ? said.goals.none : said.goals.noneReader}</p>}
        <GoalList goals={goals} level="h3" action={mayEdit ? edit : undefined} />
        {mayEdit && (
          <Button
            id={opener('new')}
            className={styles.add}
            icon={<Add20Regular />}
            onClick={() => go(['plan', 'goals', 'new'])}
          >
            {said.goals.new}
          </Button>
        )}
      </section>
    </WithPanel>
  );
}
