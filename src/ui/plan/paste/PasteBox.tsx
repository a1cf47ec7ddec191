import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PastedPlan } from '../../../domain/planning/paste/pastedPlan';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { readClipboard } from './readClipboard';
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

interface Props {
  readonly onPlan: (plan: PastedPlan) => void;
}

interface Reading {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why no plan came of it. */
  readonly problem: string | null;
  readonly read: (pasted: Pasted) => void;
}

function useReading(onPlan: Props['onPlan']): Reading {
  const said = useWords().messages.paste;
  const say = useSay();
  const [text, setText] = React.useState('');
  const [problem, setProblem] = React.useState<string | null>(null);
  const read = (pasted: Pasted): void => {
    const plan = readClipboard(pasted);
    if (plan !== null && plan.milestones.length > 0) {
      onPlan(plan);
      return;
    }
    const why = plan === null ? said.noText : said.nothing;
    setProblem(why);
    say(why);
  };
  return { text, setText, problem, read };
}

/** Where the plan is pasted. The focus is here from the start: one key press, and it is read. */
export function PasteBox({ onPlan }: Props): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.paste;
  const { text, setText, problem, read } = useReading(onPlan);
  const box = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const onPaste = (event: React.ClipboardEvent): void => {
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
          onPaste={onPaste}
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
