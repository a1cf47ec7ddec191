import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { timeline } from '../../../domain/planning/timeline';
import type { Lane, Timeline as Times } from '../../../domain/planning/timeline';
import { writeMonth } from '../../../domain/planning/writeDeadline';
import { monthOf, yearOf } from '../../../domain/schema/dates';
import type { IsoDate } from '../../../domain/schema/dates';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { usePeriod } from '../../project/ProjectRoom';
import { useSetting } from '../../setting';
import { Arrows } from './Arrows';
import { Bands } from './Bands';
import { MilestoneLink } from './MilestoneLink';

/** Pixels: the picture's least width, a mark's width, and the height of a row of marks. */
const least = 720;
const mark = 72;
const rowHeight = 36;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  root: { position: 'relative', minWidth: `${least}px`, paddingTop: tokens.spacingVerticalXXL },
  axis: { position: 'absolute', top: 0, bottom: 0, left: '36px', right: '36px', pointerEvents: 'none' },
  tick: {
    ...typographyStyles.caption1,
    position: 'absolute',
    top: 0,
    bottom: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`
  },
  today: {
    ...typographyStyles.caption1Strong,
    position: 'absolute',
    top: '16px',
    bottom: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`
  },
  lane: { position: 'relative', paddingTop: tokens.spacingVerticalL },
  name: {
    ...typographyStyles.body1Strong,
    position: 'sticky',
    left: 0,
    display: 'inline-block',
    maxWidth: '100%',
    margin: 0,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1
  },
  marks: {
    position: 'relative',
    listStyleType: 'none',
    padding: 0,
    margin: `${tokens.spacingVerticalXS} 36px 0`,
    '::before': {
      content: '""',
      position: 'absolute',
      top: `${rowHeight / 2}px`,
      left: '-36px',
      right: '-36px',
      height: '2px',
      backgroundColor: tokens.colorNeutralStroke2
    }
  },
  // Over the arrows.
  mark: { position: 'absolute', transform: 'translateX(-50%)', zIndex: 1 },
  undated: { paddingTop: tokens.spacingVerticalXL },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS
  }
});

const percent = (at: number): string => `${(at * 100).toFixed(3)}%`;

function Axis({ times }: { readonly times: Times<Milestone> }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const told = (date: IsoDate, withYear: boolean): string =>
    `${writeMonth(date, words.language)}${withYear ? ` ${yearOf(date)}` : ''}`;
  return (
    <div className={styles.axis} aria-hidden="true">
      {times.ticks.map(({ date, at }, index) => (
        <span key={date} className={styles.tick} style={{ left: percent(at) }}>
          {told(date, index === 0 || monthOf(date) === 1)}
        </span>
      ))}
      {times.today !== null && (
        <span className={styles.today} style={{ left: percent(times.today) }}>
          {words.messages.pictures.today}
        </span>
      )}
    </div>
  );
}

function LaneLine({ lane }: { readonly lane: Lane<Milestone> }): JSX.Element {
  const styles = useStyles();
  const { pictures } = useWords().messages;
  const said = useSaid();
  const name = lane.name || said.plan.noPath;
  return (
    <section className={styles.lane} aria-label={pictures.lane(name)}>
      <h2 className={styles.name}>{name}</h2>
      <ol className={styles.marks} style={{ height: lane.rows * rowHeight }}>
        {lane.marks.map(({ milestone, at, row }) => (
          <li key={milestone.id} className={styles.mark} style={{ left: percent(at), top: row * rowHeight + 4 }}>
            <MilestoneLink milestone={milestone} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where there is no room for all of it, it begins where something is: at today, or at the first milestone. */
function useBeginning(times: Times<Milestone> | null): React.RefObject<HTMLDivElement> {
  const ref = React.useRef<HTMLDivElement>(null);
  const firsts = times?.lanes.map(({ marks }) => marks[0]?.at ?? 1) ?? [];
  const at = times?.today ?? Math.min(1, ...firsts);
  React.useLayoutEffect(() => {
    const { current } = ref;
    if (current) current.scrollLeft = at * current.scrollWidth - current.clientWidth / 3;
    // Only where it begins: after that, it is the reader's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return ref;
}

/** The milestones along the time, a line for each result path; what has no deadline stands below. */
export function Timeline({ milestones }: { readonly milestones: readonly Milestone[] }): JSX.Element {
  const styles = useStyles();
  const { pictures } = useWords().messages;
  const { today } = useSetting();
  const period = usePeriod();
  const times = React.useMemo(
    () => timeline(milestones, { period, today, gap: mark / least }),
    [milestones, period, today]
  );
  const scroll = useBeginning(times);
  if (!times) return <p>{pictures.none}</p>;
  return (
    <>
      <div ref={scroll} className={styles.scroll} role="region" aria-label={pictures.timeline} tabIndex={0}>
        <div className={styles.root}>
          <Axis times={times} />
          <Bands times={times} />
          {times.lanes.map((lane) => (
            <LaneLine key={lane.name} lane={lane} />
          ))}
          <Arrows milestones={milestones} />
        </div>
      </div>
      {times.undated.length > 0 && (
        <section className={styles.undated} aria-label={pictures.undated}>
          <h2 className={styles.name}>{pictures.undated}</h2>
          <ul className={styles.list}>
            {times.undated.map((row) => (
              <li key={row.id}>
                <MilestoneLink milestone={row} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
