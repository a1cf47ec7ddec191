import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { comparePlanned, nextMilestone, planTree } from '../../domain/planning/planTree';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { deadlineWords } from '../parts/days';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { countWords } from './PlanTable';
import { lateWords, standingOf, statusWord } from './status';
import { StandingIcon } from './StatusMark';

/** More than this, and a line of dots says nothing. */
const mostDots = 24;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  dots: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    marginLeft: '-12px',
    overflow: 'hidden',
    rowGap: tokens.spacingVerticalS
  },
  dot: {
    position: 'relative',
    minWidth: '48px',
    '&:not(:first-child)::before': {
      content: '""',
      position: 'absolute',
      top: '13px',
      right: 'calc(50% + 14px)',
      width: 'calc(100% - 28px)',
      height: '2px',
      backgroundColor: tokens.colorNeutralStroke2
    }
  },
  link: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ...typographyStyles.caption1,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' }
  },
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold }
});

function Dots({ milestones }: { readonly milestones: readonly Milestone[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { today } = useSetting();
  const linkTo = usePathLinks();
  return (
    <ol className={styles.dots} aria-label={said.plan.progress}>
      {milestones.map((row) => (
        <li key={row.id} className={styles.dot}>
          <a
            className={styles.link}
            title={row.name}
            aria-label={`${said.plan.open(row.number, row.name)}: ${[statusWord(words, row), lateWords(said, row, today)].filter(Boolean).join(', ')}`}
            {...linkTo(['plan', 'milestone', String(row.id)])}
          >
            <StandingIcon standing={standingOf(row, today)} />
            <span aria-hidden="true">{row.number || '–'}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function nextWords(words: ReturnType<typeof useWords>, next: Milestone): string {
  const { plan } = words.messages.app;
  const parts = [deadlineWords(words, next.deadline), next.responsible?.name ?? plan.nobodyNext];
  return `${[next.number || next.name, ...parts].filter(Boolean).join(', ')}`;
}

/** How far the project has come, at a glance, and what comes next. */
export function ProgressLine({ milestones }: { readonly milestones: readonly Milestone[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { today } = useSetting();
  const sorted = React.useMemo(() => milestones.slice().sort(comparePlanned), [milestones]);
  const next = nextMilestone(milestones, today);
  const { counts } = planTree(milestones, [], today);
  return (
    <div className={styles.root}>
      {sorted.length <= mostDots && <Dots milestones={sorted} />}
      <p className={styles.summary}>
        <span className={styles.strong}>{countWords(said, counts)}</span>
        {' · '}
        {next ? `${said.plan.next}: ${nextWords(words, next)}` : said.plan.allDone}
      </p>
    </div>
  );
}
