import * as React from 'react';
import { Input, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { Period } from '../../domain/planning/deadlineWords';
import type { IsoDate } from '../../domain/schema/dates';
import type { Deadline } from '../../domain/schema/kinds';
import { useSetting } from '../setting';
import { DateInput } from './DateInput';
import { DeadlineMeaning } from './deadline/DeadlineMeaning';
import { Unseen } from './Unseen';
import { useDeadline } from './deadline/useDeadline';

export interface DeadlineInputProps {
  readonly value: Deadline | null;
  readonly onChange: (deadline: Deadline | null) => void;
  /** The project's period: where it holds several days that the words can mean, the person is asked. */
  readonly period?: Period;
  /** The day of the row above, where deadlines are written one after another: it says which year is meant. */
  readonly above?: IsoDate | null;
  /** A new day is asked for: one that comes. */
  readonly toCome?: boolean;
  readonly onBlur?: () => void;
  readonly 'aria-describedby'?: string;
}

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flex: '1 1 200px', minWidth: 0 },
  day: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flex: '0 1 auto', minWidth: 0 }
});

/** A deadline in words with the day it means. Stands in a Fluent `Field`, which gives it its label. */
export function DeadlineInput({ onBlur, ...props }: DeadlineInputProps): React.ReactElement {
  const styles = useStyles();
  const { means, date } = useSetting().words.messages.form.deadline;
  const [dateId, meansId, meaningId] = [useId('deadline-date'), useId('deadline-means'), useId('deadline-meaning')];
  const deadline = useDeadline(props);
  const described = [props['aria-describedby'], meaningId].filter(Boolean).join(' ');
  const onLeave = (): void => {
    deadline.settle();
    onBlur?.();
  };
  return (
    <div className={styles.root} data-deadline>
      <div className={styles.row}>
        <Input
          className={styles.words}
          value={deadline.words}
          autoComplete="off"
          aria-describedby={described}
          onChange={(_, { value }) => deadline.write(value)}
          onKeyDown={({ key }) => key === 'Enter' && deadline.settle()}
          onBlur={onLeave}
        />
        <div className={styles.day}>
          <label id={meansId} htmlFor={dateId}>
            {means} <Unseen>{date}</Unseen>
          </label>
          <DateInput
            id={dateId}
            // The field's own label belongs to the words.
            aria-labelledby={meansId}
            value={deadline.date}
            onChange={deadline.setDate}
            onBlur={onBlur}
          />
        </div>
      </div>
      <DeadlineMeaning id={meaningId} deadline={deadline} />
    </div>
  );
}
