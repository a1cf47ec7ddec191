import * as React from 'react';
import {
  Button,
  Caption1,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  useFieldContext_unstable,
  useId
} from '@fluentui/react-components';
import type { IsoDate } from '../../../domain/schema/dates';
import { isIsoDate } from '../../../domain/schema/dates';
import { writeDeadline } from '../../../domain/planning/writeDeadline';
import type { Words } from '../../../locales/words';
import { useSetting } from '../../setting';
import type { WrittenDeadline } from './useDeadline';

const useStyles = makeStyles({
  line: { display: 'block', color: tokens.colorNeutralForeground3, minHeight: tokens.lineHeightBase200 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  question: { display: 'grid', paddingTop: tokens.spacingVerticalXS }
});

/** One sentence on what the words and the day mean together; nothing while somebody writes, or where the field complains. */
function meaningOf(words: Words, deadline: WrittenDeadline, isWrong: boolean): string {
  const said = words.messages.form.deadline;
  const { date, dropped, reading, typing } = deadline;
  const day = date !== null && isIsoDate(date) ? writeDeadline(date, words.language) : '';
  if (dropped !== null) return [day, said.dropped(dropped)].filter(Boolean).join('. ');
  if (deadline.assumed && !typing) return `${day}. ${words.messages.planning.deadline.assumed}`;
  if (day || typing || isWrong) return day;
  if (reading.kind === 'unknown') return said.unknown;
  return reading.kind === 'outside' ? said.outside(writeDeadline(reading.nearest, words.language)) : '';
}

interface WhichProps {
  readonly deadline: WrittenDeadline;
  readonly dates: readonly IsoDate[];
}

/** Several days are possible: the person says which, the form never guesses. */
function Which({ deadline, dates }: WhichProps): React.ReactElement {
  const { language, messages } = useSetting().words;
  const styles = useStyles();
  const id = useId('deadline-which');
  return (
    <div className={styles.question}>
      <span id={id}>{messages.form.deadline.several(deadline.words.trim())}</span>
      <RadioGroup
        id={`${id}-days`}
        aria-labelledby={id}
        value={deadline.date ?? ''}
        onChange={(_, { value }) => deadline.mean(value)}
      >
        {dates.map((date) => (
          <Radio key={date} value={date} label={writeDeadline(date, language)} />
        ))}
      </RadioGroup>
    </div>
  );
}

interface WaysProps {
  readonly deadline: WrittenDeadline;
}

/** What was pressed is gone with the answer: the focus goes to the words, or to the days there are to choose among. */
function focusIn({ currentTarget }: React.MouseEvent<HTMLElement>, what: 'input' | '[role="radiogroup"] input'): void {
  const root = currentTarget.closest('[data-deadline]');
  window.setTimeout(() => root?.querySelector<HTMLElement>(what)?.focus());
}

/** The day beside the one that was assumed, or outside the project's period, is one press away. */
function Ways({ deadline }: WaysProps): React.ReactElement | null {
  const { language, messages } = useSetting().words;
  const styles = useStyles();
  const said = messages.planning.deadline;
  const { reading, assumed, typing, date } = deadline;
  const use = (day: IsoDate): React.ReactElement => (
    <Button
      size="small"
      onClick={(event) => {
        deadline.mean(day);
        focusIn(event, 'input');
      }}
    >
      {said.use(writeDeadline(day, language))}
    </Button>
  );
  if (typing) return null;
  if (reading.kind === 'outside' && date === null) return <div className={styles.ways}>{use(reading.nearest)}</div>;
  if (!assumed || reading.kind !== 'several') return null;
  const [other, ...more] = reading.dates.filter((each) => each !== date);
  return (
    <div className={styles.ways}>
      {other !== undefined && more.length === 0 ? (
        use(other)
      ) : (
        <Button
          size="small"
          onClick={(event) => {
            deadline.askAfterAll();
            focusIn(event, '[role="radiogroup"] input');
          }}
        >
          {said.another}
        </Button>
      )}
    </div>
  );
}

/** What a deadline means, in a sentence that is read out when it changes; or the question which day it means. */
export function DeadlineMeaning({ id, deadline }: { id: string; deadline: WrittenDeadline }): React.ReactElement {
  const { words } = useSetting();
  const styles = useStyles();
  const isWrong = useFieldContext_unstable()?.validationState === 'error';
  const { asks, reading } = deadline;
  return (
    <>
      <Caption1 id={id} role="status" className={styles.line}>
        {meaningOf(words, deadline, isWrong)}
      </Caption1>
      <Ways deadline={deadline} />
      {asks && reading.kind === 'several' && <Which deadline={deadline} dates={reading.dates} />}
    </>
  );
}
