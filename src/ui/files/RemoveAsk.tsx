import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { useSaid, useWords } from '../app/WordsRoom';
import { wordsOf } from '../parts/failures';
import { Trouble } from '../parts/Trouble';
import { useLineStyles } from './styles';

interface Props {
  readonly name: string;
  /** What becomes of it. */
  readonly hint: string;
  readonly onYes: () => Promise<unknown>;
  readonly onNo: () => void;
}

/** Asks once before something is removed, where it stands. Escape leaves it. */
export function RemoveAsk({ name, hint, onYes, onNo }: Props): JSX.Element {
  const styles = useLineStyles();
  const words = useWords();
  const { app } = useSaid();
  const { files: said } = words.messages;
  const yes = React.useRef<HTMLButtonElement>(null);
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null
  });
  React.useEffect(() => yes.current?.focus(), []);
  const remove = (): void => {
    if (state.busy) return;
    setState({ busy: true, error: null });
    onYes().catch((error: unknown) => setState({ busy: false, error }));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onNo();
  };
  return (
    <div role="group" aria-label={said.removeAsk(name)} className={styles.ask} onKeyDown={onKeyDown}>
      <p className={styles.question}>
        {said.removeAsk(name)} {hint}
      </p>
      {state.error !== null && <Trouble>{wordsOf(words, state.error)}</Trouble>}
      <div className={styles.buttons}>
        <Button ref={yes} size="small" disabledFocusable={state.busy} onClick={remove}>
          {said.removeYes}
        </Button>
        <Button size="small" appearance="subtle" onClick={onNo}>
          {app.cancel}
        </Button>
      </div>
    </div>
  );
}
