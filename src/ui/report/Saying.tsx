import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { problemWords } from '../../locales/failureWords';
import { useDraft } from '../app/useDraft';
import { useSaid, useWords } from '../app/WordsRoom';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly label: string;
  readonly yes: string;
  /** Said over the field: what cannot be undone is told before it is done. */
  readonly note?: string;
  /** Whoever gets it is to know what to do: it cannot be empty. */
  readonly required: boolean;
  readonly busy: boolean;
  /** Where the browser keeps what is being written. */
  readonly place: string;
  /** Takes the step; false where that did not go. */
  readonly onYes: (said: string) => Promise<boolean>;
  readonly onNo: () => void;
}

function useSaying({ required, place, onYes }: Pick<Props, 'required' | 'place' | 'onYes'>) {
  const { found = '', keep } = useDraft(place);
  const [text, setText] = React.useState(found);
  const [missing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  return {
    text,
    missing,
    field,
    change: (value: string): void => {
      setText(value);
      setMissing(false);
      keep(value);
    },
    submit: async (): Promise<void> => {
      const isMissing = required && text.trim() === '';
      setMissing(isMissing);
      if (isMissing) field.current?.focus();
      else if (await onYes(text.trim())) keep(undefined);
    }
  };
}

/** What is said with a step of a report: why it is sent back, or a remark. Kept until it is sent. */
export function Saying({ label, yes, note, required, busy, place, onYes, onNo }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { text, missing, field, change, submit } = useSaying({ required, place, onYes });
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
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <Field label={label} required={required} validationMessage={problem}>
        <Textarea ref={field} resize="vertical" rows={3} value={text} onChange={(_, { value }) => change(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {yes}
        </Button>
        <Button onClick={onNo}>{said.app.cancel}</Button>
      </div>
    </form>
  );
}
