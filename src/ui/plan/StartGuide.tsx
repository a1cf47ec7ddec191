import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle24Regular } from '@fluentui/react-icons/svg/circle';
import { ClipboardPaste24Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { Flag32Regular } from '@fluentui/react-icons/svg/flag';
import { goal } from '../../domain/templates/goal';
import { useSaid, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Empty } from '../parts/Empty';
import { useProject } from '../project/ProjectRoom';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { pasteId } from './pasteId';

const useStyles = makeStyles({
  root: { maxWidth: '640px', paddingTop: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  steps: { listStyleType: 'none', margin: 0, padding: 0, marginTop: tokens.spacingVerticalXL },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  door: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  icon: { lineHeight: 0, color: tokens.colorNeutralForeground3 },
  done: { lineHeight: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { flex: '1 1 240px' },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 }
});

interface Step {
  readonly name: string;
  readonly hint: string;
  readonly done: boolean;
  readonly to: readonly string[];
}

function useSteps(): readonly Step[] {
  const { start } = useSaid();
  const { situation, purpose } = useProject();
  const goals = useRows(goal);
  return [
    {
      name: start.situation,
      hint: start.situationHint,
      done: [situation, purpose].some((text) => text.trim() !== ''),
      to: ['plan', 'chapters']
    },
    {
      name: start.goals,
      hint: start.goalsHint,
      done: goals.length > 0,
      to: goals.length > 0 ? ['plan', 'goals'] : ['plan', 'goals', 'new']
    },
    { name: start.milestones, hint: start.milestonesHint, done: false, to: ['plan', 'new'] }
  ];
}

function StepLine({ step, first }: { readonly step: Step; readonly first: boolean }): JSX.Element {
  const styles = useStyles();
  const { start } = useSaid();
  const go = useGo();
  const action = step.done ? start.done : start.begin;
  const Icon = step.done ? CheckmarkCircle24Filled : Circle24Regular;
  return (
    <li className={styles.step}>
      <span className={step.done ? styles.done : styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles.text}>
        <div className={styles.name}>{step.name}</div>
        <div className={styles.about}>{step.hint}</div>
      </div>
      <Button
        appearance={first ? 'primary' : 'secondary'}
        aria-label={`${action}: ${step.name}`}
        onClick={() => go(step.to)}
      >
        {action}
      </Button>
    </li>
  );
}

/** For those who have a plan already: it is pasted, and not typed again. */
function PasteDoor(): JSX.Element {
  const styles = useStyles();
  const { paste } = useWords().messages;
  const go = useGo();
  return (
    <div className={styles.door}>
      <span className={styles.icon} aria-hidden="true">
        <ClipboardPaste24Regular />
      </span>
      <div className={styles.text}>
        <div className={styles.name}>{paste.door}</div>
        <div className={styles.about}>{paste.doorHint}</div>
      </div>
      <Button id={pasteId} aria-label={paste.door} onClick={() => go(['plan', 'paste'])}>
        {paste.short}
      </Button>
    </div>
  );
}

/** An empty plan: three steps, and which is next. Readers are told that there is nothing to read yet. */
export function StartGuide(): JSX.Element {
  const styles = useStyles();
  const { plan, start } = useSaid();
  const steps = useSteps();
  const mayEdit = useMay()('editPlan');
  if (!mayEdit) return <Empty icon={<Flag32Regular />} title={plan.none} hint={plan.noneReader} />;
  const next = steps.find(({ done }) => !done);
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{start.title}</h2>
      <p className={styles.hint}>{start.hint}</p>
      <PasteDoor />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} first={step === next} />
        ))}
      </ol>
    </section>
  );
}
