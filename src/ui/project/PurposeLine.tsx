import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { goal } from '../../domain/templates/goal';
import { useSaid } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { GoalList } from '../plan/GoalList';
import { usePathLinks } from '../route/useGo';
import { useProject } from './ProjectRoom';
import { useMay } from './useMay';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    maxWidth: '110ch',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    background: 'none',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.body1,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' }
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  fixed: { flexShrink: 0 },
  label: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  opened: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
    maxWidth: '80ch',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL
  },
  purpose: { ...typographyStyles.body2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }
});

function Opened({ id }: { readonly id: string }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { purpose } = useProject();
  const goals = useRows(goal);
  const mayEdit = useMay()('editPlan');
  const linkTo = usePathLinks();
  return (
    <div id={id} className={styles.opened}>
      <p className={styles.purpose}>{purpose}</p>
      <GoalList goals={goals} level="h2" />
      {mayEdit && (
        <div>
          <Button as="a" size="small" {...linkTo(['plan', 'goals'])}>
            {said.project.editPurpose}
          </Button>
        </div>
      )}
    </div>
  );
}

/** «Formål: …» in one line; opens to the whole purpose and the goals. */
export function PurposeLine(): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const id = 'framdrift-purpose';
  const { purpose } = useProject();
  const { length } = useRows(goal);
  const [open, setOpen] = React.useState(false);
  const above = open && purpose.trim() !== '';
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron className={styles.fixed} />
        <span className={mergeClasses(styles.text)}>
          <span className={styles.label}>{above ? said.project.purpose : `${said.project.purpose}: `}</span>
          {!above && (purpose.trim() || said.project.noPurpose)}
        </span>
        {length > 0 && !open && <span className={styles.fixed}>{said.project.goalCount(length)}</span>}
      </button>
      {open && <Opened id={id} />}
    </>
  );
}
