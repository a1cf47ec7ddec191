import * as React from 'react';
import { Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { goal } from '../../../../domain/templates/goal';
import { fieldWords } from '../../../../locales/words';
import { useWords } from '../../../app/WordsRoom';
import type { Goal } from '../../../data/records';
import { focusWrong } from '../../../parts/focusWrong';
import { LevelField, problemIn } from '../../paste/goals/GoalFields';
import { EntryFrame } from '../EntryFrame';
import { SentRows } from '../SentRows';
import { useGoalEntry } from './useGoalEntry';
import type { GoalEntry as Entry } from './useGoalEntry';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    marginTop: tokens.spacingVerticalM
  },
  wide: { gridColumn: '1 / -1' },
  under: { gridColumn: '2', '@container framdrift-list (max-width: 479px)': { gridColumn: '1 / -1' } },
  input: { minWidth: 0, width: '100%' }
});

/** The sentence takes the focus each time a new line begins. */
function Sentence({ entry, problem }: { readonly entry: Entry; readonly problem: string | undefined }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => input.current?.focus(), [entry.turn]);
  return (
    <Field label={fieldWords(words, goal, 'name').label} required validationMessage={problem}>
      <Input
        ref={input}
        className={styles.input}
        value={entry.draft.name}
        autoComplete="off"
        onChange={(_, { value }) => entry.change({ name: value })}
      />
    </Field>
  );
}

function Fields({ entry }: { readonly entry: Entry }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { draft, change, problems, refused } = entry;
  const problem = problemIn(words, problems);
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (refused > 0) focusWrong(root.current);
  }, [refused]);
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.wide}>
        <LevelField level={draft.level} problem={problem('level')} onChange={(level) => change({ level })} />
      </div>
      <Field label={words.messages.app.plan.number} validationMessage={problem('number')}>
        <Input className={styles.input} value={draft.number} onChange={(_, { value }) => change({ number: value })} />
      </Field>
      <Sentence entry={entry} problem={problem('name')} />
      <div className={styles.under}>
        <Field label={words.messages.goals.entry.optional(fieldWords(words, goal, 'including').label)}>
          <Textarea
            resize="vertical"
            rows={1}
            value={draft.including}
            onChange={(_, { value }) => change({ including: value })}
          />
        </Field>
      </div>
    </div>
  );
}

interface Props {
  readonly level: Goal['level'] | undefined;
  readonly home: readonly string[];
}

/** Goals entered as rows. */
export function GoalEntry({ level, home }: Props): JSX.Element {
  const { entry: said } = useWords().messages.goals;
  const entry = useGoalEntry(typeof level === 'string' ? level : 'outcome');
  return (
    <EntryFrame
      said={said}
      turn={entry.turn}
      home={home}
      sent={<SentRows sent={entry.sent} again={entry.again} discard={entry.discard} />}
      onEnter={entry.enter}
    >
      <Fields entry={entry} />
    </EntryFrame>
  );
}
