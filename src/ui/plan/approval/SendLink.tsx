import * as React from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { isWaiting } from '../../../domain/planning/approval';
import { milestone } from '../../../domain/templates/milestone';
import { useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useMay } from '../../project/useMay';
import { usePathLinks } from '../../route/useGo';
import { usePlanStanding } from './usePlanStanding';

const useStyles = makeStyles({ root: { minHeight: '24px' } });

/** The way to sending the plan, where it can be sent and there is something to send. */
export function SendLink(): JSX.Element | null {
  const styles = useStyles();
  const { approval: said } = useWords().messages;
  const maySend = useMay()('sendPlan');
  const { plan, standing, changed } = usePlanStanding();
  const planned = useRows(milestone).length > 0;
  const linkTo = usePathLinks();
  if (!maySend || !planned || isWaiting(plan) || (standing === 'approved' && !changed)) return null;
  return (
    <Link className={styles.root} data-screen="" {...linkTo(['plan', 'versions'])}>
      {said.send}
    </Link>
  );
}
