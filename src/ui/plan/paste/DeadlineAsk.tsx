import * as React from 'react';
import { Button, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { deadlineOn } from '../../../domain/planning/deadlineWords';
import type { IsoDate } from '../../../domain/schema/dates';
import { yearOf } from '../../../domain/schema/dates';
import type { Deadline } from '../../../domain/schema/kinds';
import { useWords } from '../../app/WordsRoom';
import { dayWords } from '../../../locales/dayWords';
import { DeadlineCell } from '../DeadlineCell';
import { askedOf } from './askedDeadlines';
import type { Reader } from './pasteRow';

const useStyles = makeStyles({
  words: { overflowWrap: 'anywhere' },
  // Fluent's radio is 32 px high with room around it: in a list of rows half of that is enough.
  days: { marginLeft: '-8px', marginTop: '-2px', flexWrap: 'wrap' },
  day: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 },
  why: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS }
});

interface Props {
  readonly deadline: Deadline | null;
  readonly reader: Reader;
  readonly onChange: (deadline: Deadline | null) => void;
  /** Gives up the deadline, and keeps its words where they can be read. */
  readonly onWithout: () => void;
}

interface SeveralProps extends Pick<Props, 'onChange'> {
  readonly deadline: Deadline;
  readonly dates: readonly IsoDate[];
}

/** Which of several days: by year where that tells them apart. */
function Several({ deadline, dates, onChange }: SeveralProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const years = new Set(dates.map(yearOf));
  const name = (date: IsoDate): string => (years.size === dates.length ? String(yearOf(date)) : dayWords(words, date));
  return (
    <>
      <div className={styles.words}>{deadline.words}</div>
      <RadioGroup
        className={styles.days}
        layout="horizontal"
        aria-label={words.messages.paste.which(deadline.words)}
        value={deadline.date ?? ''}
        onChange={(_, { value }) => onChange({ words: deadline.words, date: value })}
      >
        {dates.map((date) => (
          <Radio key={date} value={date} label={name(date)} aria-label={dayWords(words, date)} />
        ))}
      </RadioGroup>
      <div className={styles.day}>{dayWords(words, deadline.date)}</div>
    </>
  );
}

/** A deadline of the preview: what was written and the day that it means, or the question which. */
export function DeadlineAsk({ deadline, reader, onChange, onWithout }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = words.messages.paste;
  const asked = askedOf(deadline, reader);
  if (!deadline || !asked) return <DeadlineCell deadline={deadline} />;
  if (asked.kind === 'several') return <Several deadline={deadline} dates={asked.dates} onChange={onChange} />;
  return (
    <>
      <div className={styles.words}>{deadline.words}</div>
      <div className={styles.why}>{asked.kind === 'outside' ? said.outside : said.unknown}</div>
      <div className={styles.ways}>
        {asked.kind === 'outside' && (
          <Button size="small" onClick={() => onChange(deadlineOn(asked.nearest, deadline.words))}>
            {said.useDay(dayWords(words, asked.nearest))}
          </Button>
        )}
        <Button size="small" aria-label={said.withoutNamed(deadline.words)} onClick={onWithout}>
          {said.without}
        </Button>
      </div>
    </>
  );
}
