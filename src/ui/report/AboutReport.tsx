import * as React from 'react';
import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { comparePlanned } from '../../domain/planning/planTree';
import type { ReportName } from '../../domain/reports/flow';
import { milestone } from '../../domain/templates/milestone';
import { statusReport } from '../../domain/templates/statusReport';
import { problemWords } from '../../locales/failureWords';
import { choiceWord } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { DateInput } from '../form/DateInput';
import { hasYear } from './wish';
import type { Recipient, Wish, WishProblem, WishProblems } from './wish';

const useStyles = makeStyles({
  // No wider than the screen, however long the milestones' sentences are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  year: { maxWidth: '120px' }
});

interface Props {
  readonly of: ReportName;
  readonly wish: Wish;
  readonly problems: WishProblems;
  readonly onChange: (change: Partial<Wish>) => void;
}

/** What is wrong with a wish, in words. */
export function useWishWords(): (problem: WishProblem | undefined) => string | undefined {
  const words = useWords();
  const { new: asks } = useLater().reports;
  return (problem) => (problem === 'notDate' ? problemWords(words, { code: problem }) : problem && asks[problem]);
}

function OnMilestone({ wish, onChange }: Props): JSX.Element {
  const styles = useStyles();
  const { new: asks } = useLater().reports;
  const milestones = useRows(milestone).slice().sort(comparePlanned);
  return (
    <Field label={asks.milestone} className={styles.field}>
      <Select value={wish.milestone} onChange={(_event, { value }) => onChange({ milestone: value })}>
        {milestones.map(({ id, number, name }) => (
          <option key={id} value={String(id)}>
            {`${number} ${name}`.trim()}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const recipients = Object.keys(statusReport.fields.recipient.words) as readonly Recipient[];

function OnPeriod({ wish, problems, onChange }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { new: asks } = useLater().reports;
  const told = useWishWords();
  return (
    <>
      <Field label={asks.to} className={styles.field}>
        <Select value={wish.recipient} onChange={(_event, { value }) => onChange({ recipient: value as Recipient })}>
          {recipients.map((each) => (
            <option key={each} value={each}>
              {choiceWord(words, statusReport, 'recipient', each)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.days}>
        <Field label={asks.from} validationMessage={told(problems.from)}>
          <DateInput value={wish.from} onChange={(from) => onChange({ from })} />
        </Field>
        <Field label={asks.until} validationMessage={told(problems.until)}>
          <DateInput value={wish.until} onChange={(until) => onChange({ until })} />
        </Field>
      </div>
    </>
  );
}

/** What a new report is about, as far as its kind must know. */
export function AboutReport(props: Props): JSX.Element | null {
  const { of, wish, problems, onChange } = props;
  const styles = useStyles();
  const { new: asks } = useLater().reports;
  const told = useWishWords();
  if (of === 'followUpReport') return <OnMilestone {...props} />;
  if (of === 'statusReport') return <OnPeriod {...props} />;
  if (!hasYear(wish.kind)) return null;
  return (
    <Field label={asks.year} validationMessage={told(problems.year)} className={styles.year}>
      <Input
        value={wish.year}
        maxLength={4}
        inputMode="numeric"
        onChange={(_event, { value }) => onChange({ year: value })}
      />
    </Field>
  );
}
