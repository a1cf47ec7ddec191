import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { comparePlanned } from '../../domain/planning/planTree';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { lateWords, standingOf, statusWord } from './status';
import { StandingIcon } from './StatusMark';

/** More than this, and a line of dots says nothing. */
const mostDots = 24;

const useStyles = makeStyles({
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
    minWidth: '44px',
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
  }
});

/** The milestones on a line, in the plan's order; nothing where they are too many for one. */
export function Dots({ milestones }: { readonly milestones: readonly Milestone[] }): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { today } = useSetting();
  const linkTo = usePathLinks();
  const sorted = React.useMemo(() => milestones.slice().sort(comparePlanned), [milestones]);
  if (milestones.length > mostDots) return null;
  return (
    <ol className={styles.dots} aria-label={said.plan.progress}>
      {sorted.map((row) => (
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
