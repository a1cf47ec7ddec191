import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { goal } from '../../domain/templates/goal';
import { useSaid, useWords } from '../app/WordsRoom';
import type { AppMessages } from '../../locales/messages';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { Waiting } from '../parts/Waiting';
import { WithPanel } from '../parts/WithPanel';
import { useControlled } from '../changes/useControlled';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { GoalList } from './GoalList';
import { GoalsPanel } from './GoalsPanel';
import { GoalEntry } from './entry/goals/GoalEntry';

const PasteGoals = React.lazy(() => import(/* webpackChunkName: "framdrift-paste" */ './paste/goals/PasteGoals'));

const useStyles = makeStyles({
  root: { maxWidth: '80ch' },
  nothing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM }
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

interface AddingProps {
  readonly entering: boolean;
  readonly home: readonly string[];
}

/** The ways in which a project gets goals. */
function Adding({ entering, home }: AddingProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { goals } = useWords().messages;
  const go = useGo();
  return (
    <div className={styles.add}>
      {!entering && (
        <Button id={opener('new')} icon={<Add20Regular />} onClick={() => go([...home, 'new'])}>
          {said.goals.new}
        </Button>
      )}
      <Button
        id={opener('paste')}
        icon={<ClipboardPaste20Regular />}
        aria-label={goals.paste.open}
        onClick={() => go([...home, 'paste'])}
      >
        {goals.short}
      </Button>
    </div>
  );
}

interface Props {
  /** What is open: a goal beside them, or `new` or `paste` in their place. */
  readonly path: readonly string[];
  /** Which goals; all of them unless told. */
  readonly only?: (level: Goal['level']) => boolean;
  /** What a new one is, unless somebody says otherwise. */
  readonly level?: Goal['level'];
  /** Where they stand, when that is not the chapter on goals. */
  readonly home?: readonly string[];
}

const goalsHome: readonly string[] = ['plan', 'goals'];
const all = (): boolean => true;
const inPlace: readonly string[] = ['new', 'paste'];

/** With which goal it is natural to begin, where there is none. */
function hintAt({ goals }: AppMessages, level: Props['level']): string {
  if (level === 'main') return goals.noneMain;
  return level === 'interim' ? goals.noneInterim : goals.none;
}

function Listed({
  path,
  only = all,
  level,
  home = goalsHome,
  mayEdit,
  mayOpen
}: Props & { readonly mayEdit: boolean; readonly mayOpen: boolean }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const go = useGo();
  const goals = useRows(goal).filter((each) => only(each.level));
  const entering = mayEdit && path[0] === 'new';
  const edit = ({ id, name }: Goal): JSX.Element => (
    <Button
      id={opener(String(id))}
      appearance="subtle"
      icon={<Edit20Regular />}
      aria-label={mayEdit ? said.goals.edit(name) : words.messages.goals.open(name)}
      onClick={() => go(['plan', 'goals', String(id)])}
    />
  );
  return (
    <section className={styles.root} aria-label={words.templates.goal.many}>
      {goals.length === 0 && !entering && (
        <p className={styles.nothing}>{mayEdit ? hintAt(said, level) : said.goals.noneReader}</p>
      )}
      <GoalList goals={goals} level="h3" action={mayOpen ? edit : undefined} />
      {mayEdit && <Adding entering={entering} home={home} />}
      {entering && <GoalEntry level={level} home={home} />}
    </section>
  );
}

/** The project's goals; the one that is being corrected stands beside them. */
export function Goals(props: Props): JSX.Element {
  const { path, home = goalsHome } = props;
  const said = useSaid();
  const mayEdit = useMay()('editPlan');
  // Under change control a goal is opened to be read, and to ask for a change of it.
  const controlled = useControlled();
  const mayOpen = useMay()('proposeChange') && (controlled || mayEdit);
  const open = mayEdit || (mayOpen && !inPlace.includes(path[0] ?? '')) ? path[0] : undefined;
  useFocusBack(open);
  if (open === 'paste') {
    return (
      <React.Suspense fallback={<Waiting label={said.app.loading} />}>
        <PasteGoals home={home} />
      </React.Suspense>
    );
  }
  const beside = open === undefined || inPlace.includes(open) ? undefined : open;
  return (
    <WithPanel panel={beside === undefined ? undefined : <GoalsPanel key={beside} what={beside} field={path[1]} />}>
      <Listed {...props} mayEdit={mayEdit} mayOpen={mayOpen} />
    </WithPanel>
  );
}
