import * as React from 'react';
import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { milestone } from '../../domain/templates/milestone';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { DateInput } from '../form/DateInput';
import { focusWrong } from '../parts/focusWrong';
import { Heading } from '../parts/Heading';
import { Trouble } from '../parts/Trouble';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { AboutReport, useWishWords } from './AboutReport';
import type { Wish } from './wish';
import { problemsOf } from './wish';
import { isReportKind, kindWords, reportKinds, templateOfKind } from './reportKinds';
import type { ReportKind } from './reportKinds';
import { useNewReport } from './useNewReport';
import { useFirstWish } from './useFirstWish';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
  // No wider than the screen, however long the milestones' sentences are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface ButtonsProps {
  readonly busy: boolean;
  readonly onMake: (how: 'start' | 'order') => void;
}

function Buttons({ busy, onMake }: ButtonsProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { new: asks } = useLater().reports;
  const mayOrder = useMay()('orderReport');
  const go = useGo();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => onMake('start')}>
        {asks.start}
      </Button>
      {mayOrder && (
        <Button disabledFocusable={busy} onClick={() => onMake('order')}>
          {asks.order}
        </Button>
      )}
      <Button appearance={mayOrder ? 'subtle' : 'secondary'} onClick={() => go(['reports'])}>
        {said.app.cancel}
      </Button>
    </div>
  );
}

interface Props {
  /** What is wished for, where that is known: its kind, or the id of the milestone that a follow-up report is on. */
  readonly first?: string;
  /** The year, or the milestone. */
  readonly about?: string;
}

function useKinds(): readonly ReportKind[] {
  const hasMilestones = useRows(milestone).length > 0;
  return reportKinds.filter((kind) => kind !== 'followUpReport' || hasMilestones);
}

/** The wish as it is being made, and what is wrong with it once somebody has pressed. */
function useWish({ first, about }: Props) {
  const kinds = useKinds();
  const firstWish = useFirstWish();
  const isKind = isReportKind(first);
  const wanted = isKind && kinds.includes(first) ? first : kinds[0]!;
  const [wish, setWish] = React.useState<Wish>(() => firstWish(wanted, about ?? (isKind ? '' : first)));
  const proposed = ({ kind, recipient }: Wish): Wish['from'] => firstWish(kind, recipient).from;
  const change = (more: Partial<Wish>): void => {
    const next = { ...wish, ...more };
    // The period follows the receiver for as long as nobody has typed another.
    const follows = more.recipient !== undefined && wish.from === proposed(wish);
    setWish(follows ? { ...next, from: proposed(next) } : next);
  };
  const [insisted, setInsisted] = React.useState<'start' | 'order' | null>(null);
  return {
    kinds,
    wish,
    problems: insisted ? problemsOf(wish, insisted) : {},
    insist: setInsisted,
    choose: (kind: ReportKind) => setWish(firstWish(kind, '')),
    change
  };
}

function Kind({ kinds, wish, choose }: Pick<ReturnType<typeof useWish>, 'kinds' | 'wish' | 'choose'>): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { new: asks } = useLater().reports;
  return (
    <Field label={asks.type} className={styles.field}>
      <Select value={wish.kind} onChange={(_event, { value }) => choose(value as ReportKind)}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords(words, kind)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A report of any kind: what must be known before it can begin or be ordered. The rest is filled in. */
export function NewReport(props: Props): JSX.Element {
  const styles = useStyles();
  const { new: asks } = useLater().reports;
  const told = useWishWords();
  const mayOrder = useMay()('orderReport');
  const { kinds, wish, problems, insist, choose, change } = useWish(props);
  const root = React.useRef<HTMLDivElement>(null);
  const { make, busy, failed } = useNewReport();
  const onMake = (how: 'start' | 'order'): void => {
    insist(how);
    if (Object.keys(problemsOf(wish, how)).length === 0) make(wish, how);
    else setTimeout(() => focusWrong(root.current));
  };
  return (
    <div ref={root} className={styles.root}>
      <Heading level="h2" arrival>
        {useSaid().project.makeReport}
      </Heading>
      <p className={styles.hint}>{asks.hint}</p>
      <Kind {...{ kinds, wish, choose }} />
      <AboutReport of={templateOfKind(wish.kind)} wish={wish} problems={problems} onChange={change} />
      {mayOrder && (
        <Field label={asks.due} hint={asks.dueHint} validationMessage={told(problems.due)}>
          <DateInput value={wish.due} onChange={(due) => change({ due })} />
        </Field>
      )}
      {failed !== null && <Trouble>{failed}</Trouble>}
      <Buttons busy={busy} onMake={onMake} />
    </div>
  );
}
