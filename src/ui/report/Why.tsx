import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { problemWords } from '../../locales/failureWords';
import { keep, kept } from '../app/kept';
import { useSaid, useWords } from '../app/WordsRoom';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly busy: boolean;
  /** Where the browser keeps what is being written. */
  readonly place: string;
  readonly onWhy: (why: string) => void;
  readonly onNo: () => void;
}

/** Why a report is sent back: whoever wrote it must know what to do. Kept until it is sent. */
export function Why({ busy, place, onWhy, onNo }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const [why, setWhy] = React.useState(() => kept(place) ?? '');
  const [missing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const change = (text: string): void => {
    setWhy(text);
    setMissing(false);
    keep(place, text);
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    setMissing(why.trim() === '');
    if (why.trim() === '') field.current?.focus();
    else onWhy(why.trim());
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
