import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { milestone } from '../../domain/templates/milestone';
import { useRows } from '../data/useRows';
import { StartGuide } from '../plan/StartGuide';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';
import { Ball } from './Ball';
import { FollowUpPart } from './FollowUpPart';
import { Glance } from './Glance';
import { MyTurn } from './MyTurn';
import { NewsPart } from './NewsPart';
import { NotReached } from './NotReached';
import { NotSavedPart } from './NotSavedPart';
import { Reading } from './Reading';
import { useWaits } from './useWaits';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXXL,
    '@container framdrift (min-width: 1024px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: '48px'
    }
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXXL, minWidth: 0 }
});

/** What one needs to know just now: whose turn it is, how the plan stands, and what is new. */
export function Now(_props: { readonly path: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const { readOnly } = useSetting();
  const waits = useWaits();
  const isEmpty = useRows(milestone).length === 0;
  const mayPlan = useMay()('editPlan');
  if (isEmpty && mayPlan)
    return (
      <>
        <NotSavedPart />
        <StartGuide />
      </>
    );
  return (
    <div className={styles.root}>
      <div className={styles.column}>
        <NotSavedPart />
        {readOnly ? <Reading /> : <MyTurn waits={waits} />}
        <Ball waits={waits} />
        <FollowUpPart />
        <NotReached />
      </div>
      <div className={styles.column}>
        <Glance />
        <NewsPart />
      </div>
    </div>
  );
}
