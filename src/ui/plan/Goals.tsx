import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { goal } from '../../domain/templates/goal';
import { project } from '../../domain/templates/project';
import { fieldWords } from '../../locales/words';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { Explained } from '../glossary/Explained';
import { WithPanel } from '../parts/WithPanel';
import { useProject } from '../project/ProjectRoom';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { GoalList } from './GoalList';
import { GoalsPanel } from './GoalsPanel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, maxWidth: '80ch' },
  heading: { ...typographyStyles.subtitle1, margin: 0, marginBottom: tokens.spacingVerticalS },
  prose: { ...typographyStyles.body2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
  nothing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM
  }
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

const texts = ['situation', 'purpose', 'wish'] as const;

function Texts(): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const record = useProject();
  return (
    <>
      {texts.map((key) => (
        <section key={key}>
          <h2 className={styles.heading}>
            <Explained>{fieldWords(words, project, key).label}</Explained>
          </h2>
          {record[key].trim() === '' ? (
            <p className={styles.nothing}>{said.goals.nothing}</p>
          ) : (
            <p className={styles.prose}>{record[key]}</p>
          )}
        </section>
      ))}
    </>
  );
}

function GoalsOfProject({ mayEdit }: { readonly mayEdit: boolean }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const go = useGo();
  const goals = useRows(goal);
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
    <section>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{words.templates.goal.many}</h2>
        {mayEdit && (
          <Button id={opener('new')} icon={<Add20Regular />} onClick={() => go(['plan', 'goals', 'new'])}>
            {said.goals.new}
          </Button>
        )}
      </div>
      {goals.length === 0 && <p className={styles.nothing}>{mayEdit ? said.goals.none : said.goals.noneReader}</p>}
      <GoalList goals={goals} level="h3" action={mayEdit ? edit : undefined} />
    </section>
  );
}

/** The chapter on purpose and goals; what is being written stands beside it. */
export default function Goals({ path }: { readonly path: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const mayEdit = useMay()('editPlan');
  const open = mayEdit ? path[0] : undefined;
  useFocusBack(open);
  return (
    <WithPanel panel={open === undefined ? undefined : <GoalsPanel key={open} what={open} field={path[1]} />}>
      <div className={styles.root}>
        <Texts />
        {mayEdit && (
          <div>
            <Button id={opener('texts')} icon={<Edit20Regular />} onClick={() => go(['plan', 'goals', 'texts'])}>
              {said.goals.editTexts}
            </Button>
          </div>
        )}
        <GoalsOfProject mayEdit={mayEdit} />
      </div>
    </WithPanel>
  );
}
