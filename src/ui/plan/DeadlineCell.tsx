import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Deadline } from '../../domain/schema/kinds';
import { useWords } from '../app/WordsRoom';
import { dayWords, saysDay } from '../../locales/dayWords';

const useStyles = makeStyles({
  day: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 }
});

interface Props {
  readonly deadline: Deadline | null;
  /** The deadline has been moved since the plan was made. */
  readonly moved?: boolean;
}

/** A deadline as it was written, and the day that it means. */
export function DeadlineCell({ deadline, moved = false }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { plan } = words.messages.app;
  const said = deadline?.words.trim() ?? '';
  const day = dayWords(words, deadline?.date ?? null);
  const below = [said === '' || saysDay(said) ? '' : day, moved ? plan.moved : ''].filter(Boolean).join(' · ');
  return (
    <>
      {said || day ? <div>{said || day}</div> : <span className={styles.none}>{plan.noDeadline}</span>}
      {below !== '' && <div className={styles.day}>{below}</div>}
    </>
  );
}
