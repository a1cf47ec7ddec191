import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { settledAs, steps } from '../../domain/reports/flow';
import type { ReportName, StepName } from '../../domain/reports/flow';
import type { ReportMessages } from '../../locales/messages';
import { useLater, useWords } from '../app/WordsRoom';
import { Saying } from './Saying';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly report: ReportName;
  readonly names: readonly StepName[];
  readonly busy: boolean;
  /** Takes a step; false where that did not go. */
  readonly step: (name: StepName, said: string) => Promise<boolean>;
  /** Where the browser keeps what is being written with a step. */
  readonly placeOf: (name: StepName) => string;
  /** Stands beside them. */
  readonly children?: React.ReactNode;
}

/** What a step's button says. */
function labelOf({ steps: said }: ReportMessages, report: ReportName, name: StepName): string {
  if (name === 'take') return said[settledAs[report]];
  return name === 'send' && report === 'followUpReport' ? said.sendToOwner : said[name];
}

/** The form that a step asks something with. */
function Asking({
  report,
  name,
  ...rest
}: Pick<Props, 'report' | 'busy' | 'step' | 'placeOf'> & {
  readonly name: StepName;
  readonly onNo: () => void;
}): JSX.Element {
  const { reports: said } = useLater();
  const { returned } = useWords().messages.planning;
  const settled = settledAs[report];
  const asks = name === 'take' ? { label: said.remark, yes: said.yes[settled], note: said.final[settled] } : undefined;
  return (
    <Saying
      {...(asks ?? { label: returned.why, yes: said.steps.returnIt })}
      required={steps[name].says === 'must'}
      busy={rest.busy}
      place={rest.placeOf(name)}
      onYes={(text) => rest.step(name, text)}
      onNo={rest.onNo}
    />
  );
}

/** The steps a report may take, as buttons. */
export function StepButtons(props: Props): JSX.Element | null {
  const { report, names, busy, step, children } = props;
  const styles = useStyles();
  const { reports: said } = useLater();
  const [asking, setAsking] = React.useState<StepName | null>(null);
  const buttons = React.useRef<HTMLDivElement>(null);
  const giveUp = (): void => {
    setAsking(null);
    // The button that was pressed comes back with the next drawing.
    setTimeout(() => buttons.current?.querySelector('button')?.focus());
  };
  if (asking !== null && names.includes(asking)) return <Asking {...props} name={asking} onNo={giveUp} />;
  if (names.length === 0 && !children) return null;
  return (
    <div ref={buttons} className={styles.buttons}>
      {names.map((name) => (
        <Button
          key={name}
          appearance={name === 'begin' || name === 'take' ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => (steps[name].says ? setAsking(name) : void step(name, ''))}
        >
          {labelOf(said, report, name)}
        </Button>
      ))}
      {children}
    </div>
  );
}
