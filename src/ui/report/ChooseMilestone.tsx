import * as React from 'react';
import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { comparePlanned, nextMilestone } from '../../domain/planning/planTree';
import { milestone } from '../../domain/templates/milestone';
import { useSaid } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { useRows } from '../data/useRows';
import { Heading } from '../parts/Heading';
import { useGo } from '../route/useGo';
import { useSetting } from '../setting';
import { useStartReport } from './useStartReport';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
  // No wider than the screen, however long the milestones' sentences are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

/** A report is about a milestone: which one? The rest is filled in. */
export function ChooseMilestone({ first }: { readonly first?: string }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const { today } = useSetting();
  const milestones = useRows(milestone).slice().sort(comparePlanned);
  const { start, busy, failed } = useStartReport();
  const [chosen, setChosen] = React.useState(
    first ?? String(nextMilestone(milestones, today)?.id ?? milestones[0]?.id ?? '')
  );
  const row = milestones.find(({ id }) => String(id) === chosen);
  return (
    <div className={styles.root}>
      <Heading level="h2" arrival>
        {said.reports.start}
      </Heading>
      <p className={styles.hint}>{said.reports.chooseHint}</p>
      <Field label={said.reports.choose} className={styles.field}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          {milestones.map(({ id, number, name }) => (
            <option key={id} value={String(id)}>
              {`${number} ${name}`.trim()}
            </option>
          ))}
        </Select>
      </Field>
      {failed !== null && <Trouble>{failed}</Trouble>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || !row} onClick={() => row && start(row)}>
          {said.reports.begin}
        </Button>
        <Button onClick={() => go(['reports'])}>{said.app.cancel}</Button>
      </div>
    </div>
  );
}
