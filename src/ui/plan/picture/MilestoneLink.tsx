import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { milestone as template } from '../../../domain/templates/milestone';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { deadlineWords } from '../../../locales/dayWords';
import { usePathLinks } from '../../route/useGo';
import { useSetting } from '../../setting';
import { lateWords, standingOf, statusWord } from '../status';
import { StandingIcon } from '../StatusMark';

const useStyles = makeStyles({
  link: {
    // Over the arrows that lead to it and past it.
    position: 'relative',
    zIndex: 1,
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` }
  }
});

interface Props {
  readonly milestone: Milestone;
  readonly className?: string;
}

/** A milestone in a picture: its sign and number, and everything else in words for those who do not see where it stands. */
export function MilestoneLink({ milestone: row, className }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { today } = useSetting();
  const linkTo = usePathLinks();
  const all = useRows(template);
  const on = all.filter(({ id }) => row.dependsOn.some((each) => each.id === id));
  const waits = on.map(({ number, name }) => number || name).join(', ');
  const about = [
    deadlineWords(words, row.deadline),
    statusWord(words, row),
    lateWords(said, row, today),
    waits && words.messages.pictures.dependsOn(waits)
  ];
  const label = `${said.plan.open(row.number, row.name)}: ${about.filter(Boolean).join(', ')}`;
  return (
    <a
      className={mergeClasses(styles.link, className)}
      title={row.name}
      data-milestone={row.id}
      aria-label={label}
      {...linkTo(['plan', 'milestone', String(row.id)])}
    >
      <StandingIcon standing={standingOf(row, today)} />
      <span>{row.number || '–'}</span>
    </a>
  );
}
