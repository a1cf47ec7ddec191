import * as React from 'react';
import {
  Button,
  Field,
  ProgressBar,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles
} from '@fluentui/react-components';
import { nextApproved, standingOfPlan } from '../../../domain/planning/approval';
import { problemWords } from '../../../locales/failureWords';
import { useDraft } from '../../app/useDraft';
import { useSaid, useWords } from '../../app/WordsRoom';
import { focusWrong } from '../../parts/focusWrong';
import { Trouble } from '../../parts/Trouble';
import { usePlan } from '../chapters/usePlan';
import type { Verdict } from './Decision';
import { useApproving } from './useApproving';
import type { Deciding } from './useApproving';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '640px' },
  framed: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  progress: { maxWidth: '400px', marginTop: tokens.spacingVerticalXS }
});

interface Props {
  readonly verdict: Verdict;
  readonly framed: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Writing {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly wrong: boolean;
  readonly submit: () => Promise<void>;
}

/** What is written stays in the browser until it is stored. An approval that was begun goes on with its own remark. */
function useWriting({ verdict, onDone }: Props, { approve, giveBack }: Deciding): Writing {
  const { plan } = usePlan();
  const { found, keep } = useDraft(`plan:${verdict}:${plan.projectKey}`);
  const begun = verdict === 'approve' && standingOfPlan(plan) === 'begun' ? plan.decisionRemark : '';
  const [text, setText] = React.useState(() => found ?? begun);
  const [wrong, setWrong] = React.useState(false);
  const write = (now: string): void => {
    setText(now);
    setWrong(false);
    keep(now);
  };
  const submit = async (): Promise<void> => {
    const lacks = verdict === 'sendBack' && text.trim() === '';
    setWrong(lacks);
    if (lacks || !(await (verdict === 'approve' ? approve(text) : giveBack(text)))) return;
    keep(undefined);
    onDone();
  };
  return { text, write, wrong, submit };
}

function useFocus(wrong: boolean): React.RefObject<HTMLFormElement> {
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  React.useEffect(() => {
    if (wrong) focusWrong(form.current);
  }, [wrong]);
  return form;
}

function Storing({ progress }: Pick<Deciding, 'progress'>): JSX.Element | null {
  const styles = useStyles();
  const { decide } = useWords().messages.approval;
  if (!progress) return null;
  const { done, of } = progress;
  const telling = decide.storing(done, of);
  return (
    <div>
      <p className={styles.about} role="status">
        {telling}
      </p>
      <ProgressBar className={styles.progress} aria-label={telling} value={of === 0 ? undefined : done / of} />
    </div>
  );
}

/** What is said between the text and the buttons: how far it has come, and what stopped it. */
function Told({ deciding, unfinished }: { readonly deciding: Deciding; readonly unfinished: boolean }): JSX.Element {
  const styles = useStyles();
  const { decide } = useWords().messages.approval;
  return (
    <>
      <Storing progress={deciding.progress} />
      {deciding.failed !== null && <Trouble>{deciding.failed}</Trouble>}
      {unfinished && !deciding.busy && <p className={styles.about}>{decide.unfinished}</p>}
    </>
  );
}

function TextField({ approving, writing }: { readonly approving: boolean; readonly writing: Writing }): JSX.Element {
  const words = useWords();
  const { decide } = words.messages.approval;
  const { text, write, wrong } = writing;
  return (
    <Field
      label={approving ? decide.remark : decide.reason}
      required={!approving}
      validationMessage={wrong ? problemWords(words, { code: 'required' }) : undefined}
    >
      <Textarea resize="vertical" rows={3} value={text} onChange={(_event, { value }) => write(value)} />
    </Field>
  );
}

/** What a decision asks for, and what it comes to. Escape gives up. */
export default function DecisionForm(props: Props): JSX.Element {
  const { verdict, framed, onCancel } = props;
  const styles = useStyles();
  const { app } = useSaid();
  const { decide } = useWords().messages.approval;
  const { plan } = usePlan();
  const deciding = useApproving();
  const writing = useWriting(props, deciding);
  const form = useFocus(writing.wrong);
  const approving = verdict === 'approve';
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || deciding.busy) return;
    event.preventDefault();
    onCancel();
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!deciding.busy) void writing.submit();
  };
  const className = mergeClasses(styles.root, !framed && styles.framed);
  return (
    <form ref={form} noValidate aria-label={decide[verdict]} {...{ className, onSubmit, onKeyDown }}>
      {approving && <p className={styles.about}>{decide.becomes(nextApproved(plan))}</p>}
      <TextField {...{ approving, writing }} />
      <Told deciding={deciding} unfinished={approving && standingOfPlan(plan) === 'begun'} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={deciding.busy}>
          {approving ? decide.approvePlan : decide.sendBack}
        </Button>
        <Button disabledFocusable={deciding.busy} onClick={onCancel}>
          {app.cancel}
        </Button>
      </div>
    </form>
  );
}
