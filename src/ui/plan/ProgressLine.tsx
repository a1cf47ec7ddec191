import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isLate } from '../../domain/planning/lateness';
import { nextMilestone, planTree } from '../../domain/planning/planTree';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { deadlineWords } from '../../locales/dayWords';
import { useSetting } from '../setting';
import { Dots } from './Dots';
import { countWords } from './PlanTable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold }
});

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
  const next = nextMilestone(milestones, today);
  const { counts } = planTree(milestones, [], today);
  return (
    <div className={styles.root}>
      <Dots milestones={milestones} />
      <p className={styles.summary}>
        <span className={styles.strong}>{countWords(said, counts)}</span>
        {' · '}
        {next
          ? `${isLate(next, today) ? words.messages.now.plan.longest : said.plan.next}: ${nextWords(words, next)}`
          : said.plan.allDone}
      </p>
    </div>
  );
}
