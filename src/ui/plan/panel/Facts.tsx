import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isReached } from '../../../domain/planning/lateness';
import { lastMove } from '../../../domain/planning/moves';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { dayWords, deadlineWords, longDayWords } from '../../parts/days';
import { ReachMark } from '../../reach/ReachMark';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '128px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    margin: 0
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
  more: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    marginTop: tokens.spacingVerticalXXS
  },
  mark: { color: tokens.colorNeutralForeground2 },
  prose: { whiteSpace: 'pre-wrap' }
});

interface FactProps {
  readonly name: string;
  readonly children: React.ReactNode;
  readonly more?: readonly string[];
}

function Fact({ name, children, more = [] }: FactProps): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {children}
        {more
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <div key={line} className={styles.more}>
              {line}
            </div>
          ))}
      </dd>
    </>
  );
}

interface Props {
  readonly milestone: Milestone;
}

/** The deadline there was, and why there is another. */
function Moves({ milestone }: Props): JSX.Element | null {
  const words = useWords();
  const { panel } = useSaid();
  const move = lastMove(milestone);
  if (!move) return null;
  const { planned, previous, reason, on } = move;
  const why = [reason || panel.movedOutside, on ? panel.movedOn(dayWords(words, on)) : ''];
  const same = previous?.date === planned?.date;
  return (
    <>
      <Fact name={panel.original} more={same ? why : []}>
        {deadlineWords(words, planned)}
      </Fact>
      {!same && (
        <Fact name={panel.previous} more={why}>
          {deadlineWords(words, previous)}
        </Fact>
      )}
    </>
  );
}

/** What is known of a milestone, to be read. */
export function Facts({ milestone }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { panel, plan } = useSaid();
  const { deadline, reachedOn, statusReason, description, goals, responsible } = milestone;
  const said = deadline?.words.trim() ?? '';
  const day = longDayWords(words, deadline?.date ?? null);
  const reached = isReached(milestone) && reachedOn ? panel.reachedOn(dayWords(words, reachedOn)) : '';
  return (
    <dl className={styles.root} aria-label={panel.facts}>
      <Fact name={plan.status} more={[reached, statusReason]}>
        <StatusMark milestone={milestone} />
      </Fact>
      <Fact name={plan.responsible}>
        {responsible?.name ?? plan.nobody}
        <div className={styles.mark}>
          <ReachMark person={responsible} />
        </div>
      </Fact>
      <Fact name={plan.deadline} more={said === '' ? [] : [day]}>
        {said || day || plan.noDeadline}
      </Fact>
      <Moves milestone={milestone} />
      {description.trim() !== '' && (
        <Fact name={words.templates.milestone.fields.description?.label ?? ''}>
          <span className={styles.prose}>{description}</span>
        </Fact>
      )}
      {goals.length > 0 && (
        <Fact name={words.templates.milestone.fields.goals?.label ?? ''}>
          {goals.map(({ title }) => title).join('; ')}
        </Fact>
      )}
    </dl>
  );
}
