import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ApprovalMessages } from '../../../locales/messages';
import { useWords } from '../../app/WordsRoom';
import { usePathLinks } from '../../route/useGo';
import { usePlanStanding } from './usePlanStanding';
import type { PlanStanding } from './usePlanStanding';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2
  }
});

type Marked = Pick<PlanStanding, 'standing' | 'number' | 'changed'>;

/** «Utkast 0.3», «Til godkjenning», «Godkjent 1.0 · endret siden». */
export function markWords({ state }: ApprovalMessages, { standing, number, changed }: Marked): string {
  if (standing === 'forApproval' || standing === 'begun') return state.waiting;
  if (standing !== 'approved') return state.draft(number);
  return changed ? `${state.approved(number)} · ${state.changed}` : state.approved(number);
}

/** How far the plan has come, beside the project's name; leads to where that is told. */
export function PlanMark(): JSX.Element {
  const styles = useStyles();
  const { approval: said } = useWords().messages;
  const linkTo = usePathLinks();
  const words = markWords(said, usePlanStanding());
  return (
    <Link className={styles.root} aria-label={said.state.label(words)} {...linkTo(['plan', 'versions'])}>
      {words}
    </Link>
  );
}
