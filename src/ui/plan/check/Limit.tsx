import * as React from 'react';
import { Input, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import { mostMilestones } from '../../../domain/planning/check/milestones';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import { usePlan } from '../chapters/usePlan';
import { useChangePlan } from '../chapters/useChangePlan';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2 },
  number: { width: '64px', minWidth: 0 }
});

/** How many milestones are too many: «en skjønnsmessig vurdering», so the project says. */
export function Limit(): JSX.Element {
  const styles = useStyles();
  const { check: said } = useWords().messages;
  const say = useSay();
  const id = useId('limit');
  const { store, failed } = useChangePlan();
  const stored = usePlan().plan.mostMilestones ?? mostMilestones;
  const [typed, setTyped] = React.useState<string | null>(null);
  const leave = (): void => {
    const most = Number(typed);
    setTyped(null);
    if (typed === null || !Number.isInteger(most) || most < 1 || most > 999 || most === stored) return;
    store(
      () => ({ mostMilestones: most }),
      () => say(said.limitSaved(most))
    );
  };
  return (
    <div className={styles.root}>
      <Label htmlFor={id} size="small" className={styles.label}>
        {said.limit}
      </Label>
      <Input
        id={id}
        size="small"
        inputMode="numeric"
        className={styles.number}
        value={typed ?? String(stored)}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      {failed !== null && <Trouble>{failed}</Trouble>}
    </div>
  );
}
