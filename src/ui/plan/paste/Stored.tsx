import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { milestone } from '../../../domain/templates/milestone';
import { useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useGo } from '../../route/useGo';
import { PlanTable } from '../PlanTable';
import type { Making } from './useMaking';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  table: { containerType: 'inline-size', containerName: 'framdrift-list' }
});

interface Props {
  readonly making: Making;
  /** Everything that was wanted is stored. */
  readonly whole: boolean;
}

/** Everything is in the plan, which stands there; and the way back, while it is fresh. */
function Whole({ making }: Pick<Props, 'making'>): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.paste;
  const go = useGo();
  const milestones = useRows(milestone);
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go(['plan'])}>
          {said.toPlan}
        </Button>
        <Button disabledFocusable={making.doing !== null} onClick={() => making.doing ?? void making.undo()}>
          {making.doing ? said.undoing : said.undo}
        </Button>
      </div>
      <div className={styles.table}>
        <PlanTable milestones={milestones} />
      </div>
    </div>
  );
}

/** What has been stored so far, and what has been taken back. */
export function Stored({ making, whole }: Props): JSX.Element | null {
  const said = useWords().messages.paste;
  const { made, lost, notice, doing } = making;
  if (whole) return <Whole making={making} />;
  if (lost > 0 && !doing) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{said.someStored(making.madeWords, lost)}</MessageBarBody>
        {made.length > 0 && (
          <MessageBarActions>
            <Button onClick={() => void making.undo()}>{said.undo}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    );
  }
  if (notice === null) return null;
  return (
    <MessageBar intent={made.length === 0 ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
    </MessageBar>
  );
}
