import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { carriesItselfOut, isToBeCarriedOut, isUndecided, requestHolders } from '../../domain/planning/changeRequests';
import { problemWords } from '../../locales/failureWords';
import { useDraft } from '../app/useDraft';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import type { ChangeRequest } from '../data/records';
import { Trouble } from '../parts/Trouble';
import { useLedProject } from '../project/useLedProject';
import type { RecordProps } from '../rooms/specials';
import { useHandling } from './useHandling';
import type { HandlingName } from '../../domain/planning/handleRequest';
import type { Handling } from './useHandling';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: '640px'
  },
  where: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

type Writing = 'recommendYes' | 'recommendNo' | 'adopt' | 'reject';

const asksFor = (name: HandlingName): name is Writing => !['withdraw', 'carryOut', 'carriedOut'].includes(name);
const mustSay = (name: Writing): boolean => name === 'recommendNo' || name === 'reject';

/** How far the request has come, and whom it waits for. */
function useWhere(request: ChangeRequest): string {
  const { where } = useLater().changes;
  const project = useLedProject();
  const names = requestHolders(request, project)
    .map(({ name }) => name)
    .join(', ');
  const { status } = request;
  if (isToBeCarriedOut(request)) return carriesItselfOut(request) ? where.toCarryOut : where.toCarryOutByHand;
  if (status === 'proposed' || status === 'recommended') return where[status](names);
  return status === 'adopted' || status === 'rejected' || status === 'withdrawn' ? where[status] : '';
}

interface WordsFormProps {
  readonly name: Writing;
  readonly place: string;
  readonly busy: boolean;
  /** Takes the step; false where that did not go. */
  readonly onText: (text: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

interface Written {
  readonly text: string;
  readonly missing: boolean;
  readonly change: (text: string) => void;
  readonly submit: () => Promise<void>;
}

function useWriting({ name, place, onText }: WordsFormProps, focus: () => void): Written {
  const { found = '', keep } = useDraft(place);
  const [text, setText] = React.useState(found);
  const [missing, setMissing] = React.useState(false);
  const change = (value: string): void => {
    setText(value);
    setMissing(false);
    keep(value);
  };
  const submit = async (): Promise<void> => {
    const isMissing = mustSay(name) && text.trim() === '';
    setMissing(isMissing);
    if (isMissing) focus();
    else if (await onText(text.trim())) keep(undefined);
  };
  return { text, missing, change, submit };
}

/** What goes with a step. It is kept by the browser until the step is taken; Escape gives up. */
function WordsForm(props: WordsFormProps): JSX.Element {
  const { name, busy, onCancel } = props;
  const styles = useStyles();
  const words = useWords();
  const { app } = useSaid();
  const { changes: said } = useLater();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const { text, missing, change, submit } = useWriting(props, () => field.current?.focus());
  React.useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form noValidate className={styles.root} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field
        label={said.text[name]}
        required={mustSay(name)}
        validationMessage={missing ? problemWords(words, { code: 'required' }) : undefined}
      >
        <Textarea ref={field} resize="vertical" rows={3} value={text} onChange={(_, { value }) => change(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {said[name]}
        </Button>
        <Button onClick={onCancel}>{app.cancel}</Button>
      </div>
    </form>
  );
}

interface ButtonsProps extends Handling {
  readonly onPress: (name: HandlingName) => void;
}

const primary: readonly HandlingName[] = ['adopt', 'recommendYes', 'carryOut', 'carriedOut'];

function Buttons({ names, busy, onPress }: ButtonsProps): JSX.Element | null {
  const styles = useStyles();
  const { changes: said } = useLater();
  if (names.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {names.map((name) => (
        <Button
          key={name}
          appearance={name === names.find((each) => primary.includes(each)) ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => onPress(name)}
        >
          {said[name]}
        </Button>
      ))}
    </div>
  );
}

/** Handling a change request: recommending it, deciding on it, and saying that the plan is changed. */
export default function ChangeActions({ record }: RecordProps): JSX.Element {
  const styles = useStyles();
  const request = record as unknown as ChangeRequest;
  const { changes: said } = useLater();
  const where = React.useRef<HTMLParagraphElement>(null);
  const handling = useHandling(request);
  const [writing, setWriting] = React.useState<Writing | null>(null);
  const sentence = useWhere(request);
  const take = async (name: HandlingName, text: string): Promise<boolean> => {
    if (!(await handling.handle(name, text))) return false;
    setWriting(null);
    where.current?.focus();
    return true;
  };
  const press = (name: HandlingName): void => (asksFor(name) ? setWriting(name) : void take(name, ''));
  const early = handling.names.includes('adopt') && request.status === 'proposed' && isUndecided(request);
  return (
    <div className={styles.root}>
      <p ref={where} tabIndex={-1} className={styles.where}>
        {sentence} {early && said.notRecommended}
      </p>
      {handling.failed !== null && <Trouble>{handling.failed}</Trouble>}
      {writing !== null && handling.names.includes(writing) ? (
        <WordsForm
          key={writing}
          name={writing}
          place={`change:${writing}:${request.rowKey}`}
          busy={handling.busy}
          onText={(text) => take(writing, text)}
          onCancel={() => setWriting(null)}
        />
      ) : (
        <Buttons {...handling} onPress={press} />
      )}
    </div>
  );
}
