import * as React from 'react';
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { isIsoDate } from '../../domain/schema/dates';
import { useSetting } from '../setting';
import { readDay, writeDay } from './typing/dayText';
import { useTyped } from './typing/useTyped';

export interface DateInputProps {
  /** An ISO day, or text that is not a day yet. */
  readonly value: string | null;
  /** An ISO day; what was typed, where that is no day; null where nothing is. */
  readonly onChange: (date: string | null) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
}

const useStyles = makeStyles({
  root: { width: '100%', maxWidth: '176px' },
  // Where the browser's own calendar opens. Not displayed as a field: what is typed is.
  calendar: {
    position: 'absolute',
    bottom: 0,
    right: 0,
    width: '1px',
    height: '1px',
    opacity: 0,
    pointerEvents: 'none'
  },
  picker: { position: 'relative', display: 'inline-flex' }
});

const canPick = (): boolean => typeof HTMLInputElement !== 'undefined' && 'showPicker' in HTMLInputElement.prototype;

interface CalendarProps {
  readonly value: string | null;
  readonly onPick: (date: string | null) => void;
}

/** A button that opens the browser's own calendar; typing does everything that it does. */
function Calendar({ value, onPick }: CalendarProps): React.ReactElement {
  const styles = useStyles();
  const { date } = useSetting().words.messages.form;
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <span className={styles.picker}>
      <Button
        appearance="transparent"
        size="small"
        icon={<CalendarLtrRegular />}
        aria-label={date.pick}
        onClick={() => input.current?.showPicker()}
      />
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-hidden
        className={styles.calendar}
        value={value !== null && isIsoDate(value) ? value : ''}
        onChange={({ target }) => onPick(target.value || null)}
      />
    </span>
  );
}

/** A day, typed as Norwegians write it or picked. Stands in a Fluent `Field`, which gives it its label. */
export function DateInput({ value, onChange, onBlur, ...aria }: DateInputProps): React.ReactElement {
  const { today, words } = useSetting();
  const styles = useStyles();
  const read = (text: string): string | null => readDay(text, today);
  const { text, type, set, leave } = useTyped<string>({ value, read, write: writeDay, onChange });
  const onLeave = (): void => {
    leave();
    onBlur?.();
  };
  return (
    <Input
      {...aria}
      className={styles.root}
      value={text}
      placeholder={words.messages.form.date.format}
      autoComplete="off"
      onChange={(_, { value: typed }) => type(typed)}
      onBlur={onLeave}
      contentAfter={canPick() ? <Calendar value={value} onPick={set} /> : undefined}
    />
  );
}
