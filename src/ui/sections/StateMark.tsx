import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { SectionState } from '../../domain/schema/sectionState';
import { useWords } from '../app/WordsRoom';
import { Unseen } from '../form/Unseen';

const icons: { readonly [S in SectionState]: React.ComponentType } = {
  empty: Circle20Regular,
  started: CircleHalfFill20Regular,
  done: CheckmarkCircle20Filled,
  notRelevant: SubtractCircle20Regular
};

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 }
});

/** How far a section has come, as a sign; its word for those who do not see it. */
export function StateMark({ state }: { readonly state: SectionState }): JSX.Element {
  const styles = useStyles();
  const { states } = useWords().messages.chapters;
  const Icon = icons[state];
  return (
    <span className={`${styles.icon} ${state === 'done' ? styles.done : ''}`} title={states[state]}>
      <span aria-hidden="true" style={{ lineHeight: 0 }}>
        <Icon />
      </span>
      <Unseen>{states[state]}</Unseen>
    </span>
  );
}
