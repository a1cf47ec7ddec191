import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isOpen } from '../../../domain/planning/lateness';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useMay } from '../../project/useMay';
import { ReachedOffer } from '../../report/ReachedOffer';
import { ActionForm } from './ActionForm';
import { actionsFor } from './actions';
import { Pending, usePending } from './Pending';
import type { ActionName } from './actions';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly milestone: Milestone;
  /** The answer one has come to give. */
  readonly begin?: ActionName;
  /** Where the focus goes when something has been done. */
  readonly onDone: () => void;
}

interface ButtonsProps {
  readonly names: readonly ActionName[];
  /** The answer that was begun last: its button gets the focus back. */
  readonly last: ActionName | null;
  readonly button: React.RefObject<HTMLButtonElement>;
  readonly onBegin: (name: ActionName) => void;
}

function AnswerButtons({ names, last, button, onBegin }: ButtonsProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  return (
    <div className={styles.buttons}>
      {names.map((name) => (
        <Button
          key={name}
          ref={name === last ? button : undefined}
          appearance={name === 'reach' ? 'primary' : 'secondary'}
          onClick={() => onBegin(name)}
        >
          {said.actions[name]}
        </Button>
      ))}
    </div>
  );
}

/** «Er vi der?» and the answers to it; the one being given asks for what it needs. */
export function Answers({ milestone, begin: wanted, onDone }: Props): JSX.Element | null {
  const styles = useStyles();
  const said = useSaid();
  const pending = usePending(milestone);
  const names = actionsFor(milestone, useMay(milestone)).filter((name) => name !== 'move' || !pending);
  const [doing, setDoing] = React.useState<ActionName | null>(names.find((name) => name === wanted) ?? null);
  const [last, setLast] = React.useState<ActionName | null>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (doing === null && last !== null) button.current?.focus();
  }, [doing, last]);
  const begin = (name: ActionName): void => {
    setLast(name);
    setDoing(name);
  };
  const [reached, setReached] = React.useState(false);
  const done = (): void => {
    setReached(doing === 'reach');
    setLast(null);
    setDoing(null);
    onDone();
  };
  if (doing !== null)
    return <ActionForm name={doing} milestone={milestone} onDone={done} onCancel={() => setDoing(null)} />;
  if (names.length === 0) return null;
  return (
    <div className={styles.root}>
      {reached && <ReachedOffer milestone={milestone} onDismiss={() => setReached(false)} />}
      {pending && <Pending request={pending} />}
      {isOpen(milestone) && <h3 className={styles.question}>{said.panel.question}</h3>}
      <AnswerButtons names={names} last={last} button={button} onBegin={begin} />
    </div>
  );
}
