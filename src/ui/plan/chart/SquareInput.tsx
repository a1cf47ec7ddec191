import * as React from 'react';
import { mergeClasses, useId } from '@fluentui/react-components';
import { letters as known, readLetters, writeLetters } from '../../../domain/people/chart';
import type { Letter } from '../../../domain/people/chart';
import { useSay } from '../../app/Announcer';
import { useLater, useWords } from '../../app/WordsRoom';
import { wordsOf } from '../../parts/failures';
import { useChartStyles } from './styles';

interface Props {
  readonly milestone: string;
  readonly role: string;
  readonly value: readonly Letter[];
  readonly onSave: (letters: readonly Letter[]) => Promise<void>;
}

/** What is typed and not stored yet (null: nothing), and what is wrong with it. */
interface Typing {
  readonly typed: string | null;
  readonly problem: string | null;
}

const still: Typing = { typed: null, problem: null };

/** Reads what was typed and stores it; what cannot be read or stored stays where it was typed. */
function useTypingLetters({ milestone, role, value, onSave }: Props) {
  const words = useWords();
  const { chart: said } = useLater().people;
  const say = useSay();
  const [state, setState] = React.useState<Typing>(still);
  /** What is on its way to be stored. */
  const sent = React.useRef<string | null>(null);
  const store = async (typed: string, letters: readonly Letter[]): Promise<void> => {
    sent.current = typed;
    try {
      await onSave(letters);
      setState((now) => (now.typed === typed ? still : now));
      say(said.saved(milestone, role));
    } catch (error) {
      setState((now) => ({ typed: now.typed ?? typed, problem: wordsOf(words, error) }));
    } finally {
      sent.current = null;
    }
  };
  const leave = (): void => {
    const { typed } = state;
    if (typed === null || typed === sent.current) return;
    const { letters, unknown } = readLetters(typed);
    if (unknown.length > 0) return setState({ typed, problem: said.unknown(unknown.join(' '), known.join(', ')) });
    if (writeLetters(letters) === writeLetters(value)) return setState(still);
    void store(typed, letters);
  };
  return { ...state, leave, type: (typed: string) => setState({ typed, problem: null }), drop: () => setState(still) };
}

/** To the square above or below, as in a spreadsheet; false where there is none. */
function goAlong(input: HTMLInputElement, step: 1 | -1): boolean {
  const name = `[data-role="${input.dataset.role ?? ''}"]`;
  const column = Array.from(input.closest('table')?.querySelectorAll<HTMLInputElement>(name) ?? []);
  const next = column[column.indexOf(input) + step];
  next?.focus();
  return next !== undefined;
}

/** One square: letters are typed into it. Enter and the arrows go on to the next milestone, Escape leaves it as it was. */
export function SquareInput(props: Props & { readonly column: string }): JSX.Element {
  const styles = useChartStyles();
  const { chart: said } = useLater().people;
  const problemId = useId('square-problem');
  const { typed, problem, leave, type, drop } = useTypingLetters(props);
  const { milestone, role, value, column } = props;
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (event.key === 'Escape') drop();
    if (step === null) return;
    event.preventDefault();
    if (!goAlong(event.currentTarget, step)) leave();
  };
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={40}
        data-role={column}
        aria-label={said.cell(milestone, role)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        className={mergeClasses(styles.input, problem !== null && styles.wrong)}
        value={typed ?? writeLetters(value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
