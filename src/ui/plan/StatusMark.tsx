import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowCircleRight20Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { isLate } from '../../domain/planning/lateness';
import { useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { useSetting } from '../setting';
import { lateWords, standingOf, statusWord } from './status';
import type { Standing } from './status';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { lineHeight: 0, flexShrink: 0 },
  text: { minWidth: 0 },
  late: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorPaletteRedForeground2 }
});

const useColours = makeStyles({
  planned: { color: tokens.colorNeutralForeground3 },
  onTrack: { color: tokens.colorCompoundBrandForeground1 },
  offTrack: { color: tokens.colorStatusWarningForeground1 },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  dropped: { color: tokens.colorNeutralForeground3 },
  outside: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground1 }
});

const icons: { readonly [S in Standing]: typeof Circle20Regular } = {
  planned: Circle20Regular,
  onTrack: ArrowCircleRight20Filled,
  offTrack: ErrorCircle20Filled,
  reached: CheckmarkCircle20Filled,
  dropped: SubtractCircle20Regular,
  outside: QuestionCircle20Regular,
  late: ErrorCircle20Filled
};

/** The sign of a standing. It never stands without the words that say the same. */
export function StandingIcon({ standing }: { readonly standing: Standing }): JSX.Element {
  const styles = useStyles();
  const colours = useColours();
  const Icon = icons[standing];
  return (
    <span className={mergeClasses(styles.icon, colours[standing])} aria-hidden="true">
      <Icon />
    </span>
  );
}

/** Status in words with its sign, and lateness under it. */
export function StatusMark({ milestone }: { readonly milestone: Milestone }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { today } = useSetting();
  const late = lateWords(words.messages.app, milestone, today);
  return (
    <span className={styles.root}>
      <StandingIcon standing={standingOf(milestone, today)} />
      <span className={styles.text}>
        <span>{statusWord(words, milestone)}</span>
        {late !== '' && (
          <div className={mergeClasses(styles.late, isLate(milestone, today) && styles.passed)}>{late}</div>
        )}
      </span>
    </span>
  );
}
