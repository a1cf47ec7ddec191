import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { waitingFor } from '../../../domain/planning/dependencies';
import { isReached } from '../../../domain/planning/lateness';
import { lastMove } from '../../../domain/planning/moves';
import { milestone as template } from '../../../domain/templates/milestone';
import { fieldWords } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { valueText } from '../../../locales/valueText';
import { dayWords, deadlineWords, longDayWords } from '../../../locales/dayWords';
import { ReachMark } from '../../reach/ReachMark';
import { usePathLinks } from '../../route/useGo';
import { usePlan } from '../chapters/usePlan';
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
  prose: { whiteSpace: 'pre-wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 }
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

const numbered = ({ number, name }: { readonly number: string; readonly name: string }): string =>
  `${number} ${name}`.trim();

/** What it waits for, and what waits for it. */
function Dependencies({ milestone }: Props): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const linkTo = usePathLinks();
  const all = useRows(template);
  const on = all.filter(({ id }) => milestone.dependsOn.some((each) => each.id === id));
  const list = (rows: readonly Milestone[]): JSX.Element => (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link {...linkTo(['plan', 'milestone', String(row.id)])}>{numbered(row)}</Link>
        </li>
      ))}
    </ul>
  );
  const waiting = waitingFor(all, milestone.id);
  return (
    <>
      {on.length > 0 && <Fact name={fieldWords(words, template, 'dependsOn').label}>{list(on)}</Fact>}
      {waiting.length > 0 && <Fact name={words.messages.pictures.waiting}>{list(waiting)}</Fact>}
    </>
  );
}

/** Which of person, system and organisation it concerns, where the project is one that develops all three. */
function Pso({ milestone }: Props): JSX.Element | null {
  const words = useWords();
  const isPso = usePlan().plan.pso.length > 0;
  if (!isPso || milestone.pso.length === 0) return null;
  return (
    <Fact name={fieldWords(words, template, 'pso').label}>{valueText(words, template, 'pso', milestone.pso)}</Fact>
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
      <Dependencies milestone={milestone} />
      <Pso milestone={milestone} />
    </dl>
  );
}
