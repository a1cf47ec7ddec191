import * as React from 'react';
import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens
} from '@fluentui/react-components';
import type { GoalLevel } from '../../../../domain/planning/paste/goals/pastedGoals';
import { goal } from '../../../../domain/templates/goal';
import { problemWords } from '../../../../locales/failureWords';
import { fieldWords } from '../../../../locales/words';
import type { Words } from '../../../../locales/words';
import { useWords } from '../../../app/WordsRoom';
import type { ChangeRow } from '../pasted';
import { narrow, useRowStyles } from '../styles';
import { wrongWithGoal } from './goalRow';
import type { GoalField, GoalProblems, GoalRow } from './goalRow';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  wide: { gridColumn: '1 / -1' },
  levels: { flexWrap: 'wrap', marginLeft: '-8px' },
  input: { minWidth: 0, width: '100%' }
});

/** What is wrong with a field of a goal, in words. */
export const problemIn =
  (words: Words, problems: GoalProblems) =>
  (field: GoalField): string | undefined => {
    const problem = problems[field];
    return problem && problemWords(words, problem);
  };

/** The levels by name, as a question has them. */
export function useLevelAnswers(): readonly (readonly [GoalLevel, string])[] {
  const { choices } = useWords().templates.goal;
  return Object.entries(choices.level ?? {}) as [GoalLevel, string][];
}

interface LevelProps {
  readonly level: GoalLevel | null;
  readonly problem: string | undefined;
  readonly onChange: (level: GoalLevel) => void;
}

/** Which of the four levels a goal is at. */
export function LevelField({ level, problem, onChange }: LevelProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const answers = useLevelAnswers();
  return (
    <Field label={fieldWords(words, goal, 'level').label} required validationMessage={problem}>
      <RadioGroup
        className={styles.levels}
        layout="horizontal"
        value={level ?? ''}
        onChange={(_, { value }) => onChange(value as GoalLevel)}
      >
        {answers.map(([key, name]) => (
          <Radio key={key} value={key} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface Props {
  readonly row: GoalRow;
  readonly change: ChangeRow<GoalRow>;
  readonly onDone: () => void;
}

interface Opened {
  readonly first: React.RefObject<HTMLTextAreaElement>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** The focus goes to the sentence; Escape is done. */
function useFieldsOpen(onDone: () => void): Opened {
  const first = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onDone();
  };
  return { first, onKeyDown };
}

/** Every field of a goal of the preview, to be corrected. What is typed holds at once. */
export function GoalFields({ row, change, onDone }: Props): JSX.Element {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const words = useWords();
  const label = (field: string): string => fieldWords(words, goal, field).label;
  const problem = problemIn(words, wrongWithGoal(row));
  const set = (part: Partial<GoalRow>): void => change(row.key, part);
  const { first, onKeyDown } = useFieldsOpen(onDone);
  return (
    <div className={mergeClasses(rowStyles.editing, styles.root)} onKeyDown={onKeyDown}>
      <div className={styles.wide}>
        <LevelField level={row.level} problem={problem('level')} onChange={(level) => set({ level })} />
      </div>
      <Field label={words.messages.app.plan.number} validationMessage={problem('number')}>
        <Input className={styles.input} value={row.number} onChange={(_, { value }) => set({ number: value })} />
      </Field>
      <Field label={label('name')} required validationMessage={problem('name')}>
        <Textarea
          ref={first}
          resize="vertical"
          value={row.name}
          onChange={(_, { value }) => set({ name: value.replace(/\s*\n\s*/g, ' ') })}
        />
      </Field>
      <div className={styles.wide}>
        <Field label={label('including')}>
          <Textarea resize="vertical" value={row.including} onChange={(_, { value }) => set({ including: value })} />
        </Field>
      </div>
      <div className={styles.wide}>
        <Button onClick={onDone}>{words.messages.goals.paste.done}</Button>
      </div>
    </div>
  );
}
