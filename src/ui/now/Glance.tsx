import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isLate } from '../../domain/planning/lateness';
import { nextMilestone, planTree } from '../../domain/planning/planTree';
import { milestone } from '../../domain/templates/milestone';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { useRows } from '../data/useRows';
import { deadlineWords } from '../../locales/dayWords';
import { Dots } from '../plan/Dots';
import { countWords } from '../plan/PlanTable';
import { lateWords } from '../plan/status';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { None, Part } from './Part';
import { wayTo } from './names';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  counts: { ...typographyStyles.body1Strong, margin: 0 },
  next: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere'
  },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  link: typographyStyles.body1,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

interface NextProps {
  readonly row: Milestone;
  /** Where it is not simply the plan's next. */
  readonly label?: string;
}

function Next({ row, label }: NextProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { today } = useSetting();
  const linkTo = usePathLinks();
  const { plan } = words.messages.now;
  const about = [
    deadlineWords(words, row.deadline) || said.plan.noDeadline,
    lateWords(said, row, today),
    row.responsible?.name ?? said.plan.nobody
  ];
  return (
    <div className={styles.next}>
      <div className={styles.label}>{label ?? (isLate(row, today) ? plan.longest : plan.next)}</div>
      <Link className={styles.link} {...linkTo(wayTo(row))}>
        {`${row.number} ${row.name}`.trim()}
      </Link>
      <div className={styles.about}>{about.filter(Boolean).join(' · ')}</div>
    </div>
  );
}

/** The plan at a glance: its milestones on a line, how many are reached, and which is next. */
export function Glance(): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { plan } = useWords().messages.now;
  const { today, opening } = useSetting();
  const milestones = useRows(milestone);
  const next = nextMilestone(milestones, today);
  const own = nextMilestone(
    milestones.filter(({ responsible }) => responsible?.id === opening.me.id),
    today
  );
  if (milestones.length === 0) {
    return (
      <Part title={plan.title}>
        <None>{plan.empty}</None>
      </Part>
    );
  }
  const { counts } = planTree(milestones, [], today);
  return (
    <Part title={plan.title} more={{ label: plan.open, to: ['plan'] }}>
      <div className={styles.root}>
        <p className={styles.counts}>{countWords(said, counts)}</p>
        <Dots milestones={milestones} />
        {next ? <Next row={next} /> : <None>{plan.allDone}</None>}
        {own && own !== next && !isLate(own, today) && <Next row={own} label={plan.nextOwn} />}
      </div>
    </Part>
  );
}
