import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { carriesItselfOut, isToBeCarriedOut, isUndecided, requestHolders } from '../../domain/planning/changeRequests';
import { problemWords } from '../../locales/failureWords';
import { keep, kept } from '../app/kept';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import type { ChangeRequest } from '../data/records';
import { Trouble } from '../parts/Trouble';
import { useProject } from '../project/ProjectRoom';
import type { RecordProps } from '../rooms/specials';
import { useHandling } from './useHandling';
import type { Handling, HandlingName } from './useHandling';

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
  const project = useProject();
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
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

/** What goes with a step. It is kept by the browser until the step is taken; Escape gives up. */
function WordsForm({ name, place, busy, onText, onCancel }: WordsFormProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { app } = useSaid();
  const { changes: said } = useLater();
  const [text, setText] = React.useState(() => kept(place) ?? '');
  const [missing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const change = (value: string): void => {
    setText(value);
    setMissing(false);
    keep(place, value);
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    const isMissing = mustSay(name) && text.trim() === '';
    setMissing(isMissing);
    if (isMissing) field.current?.focus();
    else onText(text.trim());
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
  const take = async (name: HandlingName, text: string): Promise<void> => {
    if (!(await handling.handle(name, text))) return;
    keep(`framdrift:change:${name}:${request.rowKey}`, undefined);
    setWriting(null);
    where.current?.focus();
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
          place={`framdrift:change:${writing}:${request.rowKey}`}
          busy={handling.busy}
          onText={(text) => void take(writing, text)}
          onCancel={() => setWriting(null)}
        />
      ) : (
        <Buttons {...handling} onPress={press} />
      )}
    </div>
  );
}
