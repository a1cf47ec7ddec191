import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { useFormPlace } from './formPlace';
import type { Mind } from './formPlace';
import { focusIn } from './guidance/guided';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Waiting {
  readonly mind: Mind;
  readonly next: unknown;
}

/** A value that is not put there before somebody has said yes, or not at all. */
export function useMinded(name: string, value: unknown, onChange: (value: unknown) => void) {
  const { minds } = useFormPlace();
  const [waiting, setWaiting] = React.useState<Waiting | null>(null);
  const change = (next: unknown): void => {
    const mind = minds?.(name, value, next) ?? null;
    setWaiting(mind && { mind, next });
    if (!mind) onChange(next);
  };
  const answer = (yes: boolean): void => {
    setWaiting(null);
    if (yes && waiting) onChange(waiting.next);
  };
  return { change, mind: waiting?.mind, answer };
}

interface Props {
  readonly mind: Mind;
  readonly answer: (yes: boolean) => void;
}

/** Says why a change is not made, or asks once whether it is meant. Escape leaves it. */
function Minding({ mind: { text, yes }, answer }: Props): JSX.Element {
  const styles = useStyles();
  const { app } = useSaid();
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  if (yes === undefined) return <Trouble>{text}</Trouble>;
  // The question is gone then: focus stays in its field.
  const say = (isYes: boolean): void => {
    focusIn(button.current?.closest('[data-field]'));
    answer(isYes);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    say(false);
  };
  return (
    <div role="group" aria-label={text} className={styles.root} onKeyDown={onKeyDown}>
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        <Button ref={button} size="small" onClick={() => say(true)}>
          {yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => say(false)}>
          {app.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What stands under a field: what is said of a change that waits, and where its value is from. */
export function Beneath({ name, mind, answer }: Partial<Props> & Pick<Props, 'answer'> & { readonly name: string }) {
  const { under } = useFormPlace();
  return (
    <>
      {mind && <Minding mind={mind} answer={answer} />}
      {under?.(name)}
    </>
  );
}
