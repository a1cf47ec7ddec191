import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSay } from '../../app/Announcer';
import type { PasteSaid } from './pasted';
import type { Pasted } from './readClipboard';

const useStyles = makeStyles({
  how: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    marginBottom: tokens.spacingVerticalL
  },
  box: { minHeight: '200px' },
  read: { marginTop: tokens.spacingVerticalM }
});

/** What reading came to: something (the preview is on its way), nothing to make records of, or no text at all. */
export type Fate = 'read' | 'nothing' | 'noText';

interface Props {
  readonly said: PasteSaid;
  readonly onPaste: (pasted: Pasted) => Fate;
}

interface Reading {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why nothing came of it. */
  readonly problem: string | null;
  readonly read: (pasted: Pasted) => void;
}

function useReading({ said, onPaste }: Props): Reading {
  const say = useSay();
  const [text, setText] = React.useState('');
  const [problem, setProblem] = React.useState<string | null>(null);
  const read = (pasted: Pasted): void => {
    const fate = onPaste(pasted);
    if (fate === 'read') return;
    setProblem(said[fate]);
    say(said[fate]);
  };
  return { text, setText, problem, read };
}

/** Where something is pasted. The focus is here from the start: one key press, and it is read. */
export function PasteBox(props: Props): JSX.Element {
  const styles = useStyles();
  const { said } = props;
  const { text, setText, problem, read } = useReading(props);
  const box = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const takeIn = (event: React.ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData } = event;
    const pasted = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
    setText(pasted.text);
    read(pasted);
  };
  return (
    <div>
      <p className={styles.how}>{said.how}</p>
      <Field label={said.box} validationMessage={problem ?? undefined}>
        <Textarea
          ref={box}
          textarea={{ className: styles.box }}
          resize="vertical"
          value={text}
          onPaste={takeIn}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {/* For text that came by another way than pasting: dictated, typed, dropped. */}
      {text.trim() !== '' && (
        <Button className={styles.read} appearance="primary" onClick={() => read({ html: '', text })}>
          {said.read}
        </Button>
      )}
    </div>
  );
}
