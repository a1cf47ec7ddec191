import * as React from 'react';
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { PlanStanding } from './usePlanStanding';

const DecisionForm = React.lazy(() => import(/* webpackChunkName: "framdrift-approval" */ './DecisionForm'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  coming: { minHeight: '180px', display: 'flex', alignItems: 'center', justifyContent: 'center' }
});

export type Verdict = 'approve' | 'sendBack';
const verdicts: readonly Verdict[] = ['approve', 'sendBack'];

interface Props extends Pick<PlanStanding, 'standing'> {
  /** Stands in a frame already. */
  readonly framed?: boolean;
  readonly onDone: () => void;
}

/** When a decision is given up, the focus goes back to the button that began it. */
function useGivingUp(doing: Verdict | null): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(doing);
  React.useEffect(() => {
    if (doing === null && before.current !== null)
      root.current?.querySelector<HTMLElement>(`[data-verdict="${before.current}"]`)?.focus();
    before.current = doing;
  }, [doing]);
  return root;
}

/** [Godkjenn] [Send tilbake], where one stands. */
export function Decision({ standing, framed = false, onDone }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { decide } = useWords().messages.approval;
  const [doing, setDoing] = React.useState<Verdict | null>(null);
  const root = useGivingUp(doing);
  const labelOf = (verdict: Verdict): string =>
    verdict === 'approve' && standing === 'begun' ? decide.goOn : decide[verdict];
  const coming = (
    <div className={styles.coming}>
      <Spinner size="tiny" label={said.app.loading} />
    </div>
  );
  return (
    <div ref={root}>
      {doing === null ? (
        <div className={styles.buttons}>
          {verdicts.map((verdict) => (
            <Button
              key={verdict}
              data-verdict={verdict}
              appearance={verdict === 'approve' ? 'primary' : 'secondary'}
              onClick={() => setDoing(verdict)}
            >
              {labelOf(verdict)}
            </Button>
          ))}
        </div>
      ) : (
        <React.Suspense fallback={coming}>
          <DecisionForm key={doing} {...{ framed, onDone }} verdict={doing} onCancel={() => setDoing(null)} />
        </React.Suspense>
      )}
    </div>
  );
}
