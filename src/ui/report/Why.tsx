import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { problemWords } from '../../locales/failureWords';
import { useDraft } from '../app/useDraft';
import { useSaid, useWords } from '../app/WordsRoom';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly busy: boolean;
  /** Where the browser keeps what is being written. */
  readonly place: string;
  /** Sends it; false where that did not go. */
  readonly onWhy: (why: string) => Promise<boolean>;
  readonly onNo: () => void;
}

interface Writing {
  readonly why: string;
  readonly missing: boolean;
  readonly change: (text: string) => void;
  readonly submit: () => Promise<void>;
}

function useWriting({ place, onWhy }: Props, focus: () => void): Writing {
  const { found = '', keep } = useDraft(place);
  const [why, setWhy] = React.useState(found);
  const [missing, setMissing] = React.useState(false);
  const change = (text: string): void => {
    setWhy(text);
    setMissing(false);
    keep(text);
  };
  const submit = async (): Promise<void> => {
    setMissing(why.trim() === '');
    if (why.trim() === '') focus();
    else if (await onWhy(why.trim())) keep(undefined);
  };
  return { why, missing, change, submit };
}

/** Why a report is sent back: whoever wrote it must know what to do. Kept until it is sent. */
export function Why(props: Props): JSX.Element {
  const { busy, onNo } = props;
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const { why, missing, change, submit } = useWriting(props, () => field.current?.focus());
  React.useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onNo();
  };
  const problem = missing ? problemWords(words, { code: 'required' }) : undefined;
  return (
    <form noValidate className={styles.root} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field label={words.messages.planning.returned.why} required validationMessage={problem}>
        <Textarea ref={field} resize="vertical" rows={3} value={why} onChange={(_, { value }) => change(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {said.reports.returnIt}
        </Button>
        <Button onClick={onNo}>{said.app.cancel}</Button>
      </div>
    </form>
  );
}
