import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { steps } from './reportSteps';
import { Why } from './Why';
import type { StepName } from './reportSteps';

const useStyles = makeStyles({
  asking: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  final: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

interface Props {
  readonly names: readonly StepName[];
  readonly busy: boolean;
  /** Takes a step; false where that did not go. */
  readonly step: (name: StepName, why: string) => Promise<boolean>;
  /** Where the browser keeps what is being written. */
  readonly place: string;
}

interface SureProps {
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What cannot be undone is asked about once more. */
function Sure({ busy, onYes, onNo }: SureProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const id = useId('final');
  const yes = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => yes.current?.focus(), []);
  return (
    <div className={styles.asking} onKeyDown={({ key }) => key === 'Escape' && onNo()}>
      <p className={styles.final} id={id}>
        {said.reports.final}
      </p>
      <div className={styles.buttons}>
        <Button ref={yes} appearance="primary" aria-describedby={id} disabledFocusable={busy} onClick={onYes}>
          {said.reports.yesNote}
        </Button>
        <Button onClick={onNo}>{said.app.cancel}</Button>
      </div>
    </div>
  );
}

/** The steps a report may take, as buttons. */
export function StepButtons({ names, busy, step, place }: Props): JSX.Element | null {
  const styles = useStyles();
  const said = useSaid();
  const [asking, setAsking] = React.useState<StepName | null>(null);
  const buttons = React.useRef<HTMLDivElement>(null);
  const press = (name: StepName): void => {
    if (steps[name].final || steps[name].asksWhy) setAsking(name);
    else void step(name, '');
  };
  const giveUp = (): void => {
    setAsking(null);
    // The button that was pressed comes back with the next drawing.
    setTimeout(() => buttons.current?.querySelector('button')?.focus());
  };
  if (names.length === 0) return null;
  if (asking !== null && names.includes(asking)) {
    return steps[asking].asksWhy ? (
      <Why busy={busy} place={place} onWhy={(why) => step(asking, why)} onNo={giveUp} />
    ) : (
      <Sure busy={busy} onYes={() => void step(asking, '')} onNo={giveUp} />
    );
  }
  return (
    <div ref={buttons} className={styles.buttons}>
      {names.map((name) => (
        <Button key={name} disabledFocusable={busy} onClick={() => press(name)}>
          {said.reports[name]}
        </Button>
      ))}
    </div>
  );
}
