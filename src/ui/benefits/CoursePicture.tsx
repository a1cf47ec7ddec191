import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { wantedAt } from '../../domain/benefits/course';
import type { Course, Point } from '../../domain/benefits/course';
import { useLater, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import type { Indicator } from './useNumbers';
import { useNumbers } from './useNumbers';

const useStyles = makeStyles({
  root: { position: 'relative', height: '160px', margin: `${tokens.spacingVerticalXL} 0 0` },
  picture: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  wanted: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px', strokeDasharray: '4 4' },
  measured: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  dot: { stroke: tokens.colorBrandForeground1, strokeWidth: '9px', strokeLinecap: 'round' },
  goal: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '9px', strokeLinecap: 'square' },
  value: { ...typographyStyles.caption1Strong, position: 'absolute', whiteSpace: 'nowrap' },
  said: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  axis: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    justifyContent: 'space-between',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXXS
  }
});

const path = (points: readonly Point[]): string =>
  points.length === 0 ? '' : `M${points.map(({ x, y }) => `${x * 100} ${y * 100}`).join('L')}`;

/** Beside the edges a value stands inside the picture. */
const shift = (x: number): string => (x < 0.12 ? '0' : x > 0.88 ? '-100%' : '-50%');

/** On the side of its point where no line runs. */
function isAbove(course: Course, { what, x, y }: Point): boolean {
  if (what === 'measured') return y <= wantedAt(course, x);
  const [first] = course.wanted;
  const falls = (first?.y ?? 0) < (course.wanted[course.wanted.length - 1]?.y ?? 0);
  return (what === 'nullPoint') === falls;
}

interface ValueProps {
  readonly point: Point;
  readonly above: boolean;
  readonly children: React.ReactNode;
}

function Value({ point, above, children }: ValueProps): JSX.Element {
  const styles = useStyles();
  const isMeasured = point.what === 'measured';
  const place = {
    left: `${point.x * 100}%`,
    top: `${point.y * 100}%`,
    transform: `translate(${shift(point.x)}, ${above ? 'calc(-100% - 6px)' : '6px'})`
  };
  return (
    <span className={mergeClasses(styles.value, !isMeasured && styles.said)} style={place}>
      {children}
    </span>
  );
}

interface Props {
  readonly of: Indicator;
  readonly course: Course;
}

/** What has been measured, against the way from null point to target. The table beside it says the same. */
export function CoursePicture({ of, course }: Props): JSX.Element {
  const { wanted, measured } = course;
  const styles = useStyles();
  const words = useWords();
  const { benefits: said } = useLater();
  const { value } = useNumbers();
  const names = { nullPoint: said.stages.nullPoint, midway: said.stages.midway, target: said.target, measured: '' };
  const points = [...wanted, ...measured.filter(({ what }) => what === 'measured')];
  const days = points.map(({ on }) => on).sort();
  return (
    <div role="img" aria-label={said.course.label(of.name)}>
      <div className={styles.root}>
        <svg className={styles.picture} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.wanted} vectorEffect="non-scaling-stroke" d={path(wanted)} />
          <path className={styles.measured} vectorEffect="non-scaling-stroke" d={path(measured)} />
          {points.map(({ what, x, y, on }) => (
            <path
              key={`${what} ${on} ${y}`}
              className={what === 'measured' ? styles.dot : styles.goal}
              vectorEffect="non-scaling-stroke"
              d={`M${x * 100} ${y * 100}h0`}
            />
          ))}
        </svg>
        {points
          .filter(({ what }) => what !== 'midway')
          .map((point) => (
            <Value key={`${point.what} ${point.on} ${point.y}`} point={point} above={isAbove(course, point)}>
              {[names[point.what], value(of, point.value)].filter(Boolean).join(' ')}
            </Value>
          ))}
      </div>
      <div className={styles.axis}>
        <span>{dayWords(words, days[0] ?? null)}</span>
        <span>{dayWords(words, days[days.length - 1] ?? null)}</span>
      </div>
    </div>
  );
}
