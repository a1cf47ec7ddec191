import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { courseOf } from '../../domain/benefits/course';
import { measuredOf, stageOf } from '../../domain/benefits/measuring';
import { indicator } from '../../domain/templates/indicator';
import { measurement } from '../../domain/templates/measurement';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { dayWords } from '../../locales/dayWords';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';
import { CoursePicture } from './CoursePicture';
import { FigureTable } from './FigureTable';
import type { Indicator, Measurement } from './useNumbers';
import { useNumbers } from './useNumbers';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '800px' },
  basis: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 }
});

type Line = readonly [key: string, name: React.ReactNode, day: string | null, value: number | null, isGoal: boolean];

/** Null point, measurements and target, by day. */
function useLines(of: Indicator, rows: readonly Measurement[]): readonly Line[] {
  const { benefits: said } = useLater();
  const linkTo = usePathLinks();
  const name = (row: Measurement): React.ReactNode => {
    const stage = row.measuredOn === null ? null : stageOf(of, row.measuredOn);
    return (
      <>
        <Link {...linkTo(recordAddress(measurement, row.id))}>{row.name}</Link>
        {stage !== null && ` · ${said.stages[stage]}`}
      </>
    );
  };
  return [
    ['null', said.stages.nullPoint, of.nullDate, of.nullValue, true],
    ...measuredOf(of, rows).map((row): Line => [`${row.id}`, name(row), row.measuredOn, row.measured, false]),
    ...(of.midValue === null ? [] : [['mid', said.midway, of.midDate, of.midValue, true] as const]),
    ['target', said.target, of.targetDate, of.targetValue, true]
  ];
}

function Lines({ of, rows }: { readonly of: Indicator; readonly rows: readonly Measurement[] }): JSX.Element {
  const words = useWords();
  const { benefits: said } = useLater();
  const { value, plain } = useNumbers();
  const lines = useLines(of, rows);
  const hasPlain = lines.some(([, , , number]) => plain(of, number) !== '');
  const off = (number: number | null, isGoal: boolean): string =>
    isGoal || number === null || of.targetValue === null ? '' : value(of, number - of.targetValue);
  const { what, day, value: heading, deviation, plain: inWords } = said.course;
  return (
    <FigureTable
      label={said.course.label(of.name)}
      headers={[what, day, heading, deviation, ...(hasPlain ? [inWords] : [])]}
      rows={lines.map(([key, name, on, number, isGoal]) => ({
        key,
        cells: [
          name,
          dayWords(words, on),
          value(of, number),
          off(number, isGoal),
          ...(hasPlain ? [plain(of, number)] : [])
        ]
      }))}
    />
  );
}

/** The measurements of one indicator, as a picture and as a table. */
export default function Measurements({ rows }: RowsProps): JSX.Element {
  const styles = useStyles();
  const measured = rows as readonly unknown[] as readonly Measurement[];
  const of = useRows(indicator).find(({ id }) => id === measured[0]?.indicator?.id);
  const course = React.useMemo(() => of && courseOf(of, measured), [of, measured]);
  const { basis } = useNumbers();
  if (!of) return <></>;
  const from = basis(of);
  return (
    <div className={styles.root}>
      {course && <CoursePicture of={of} course={course} />}
      <Lines of={of} rows={measured} />
      {from !== '' && <p className={styles.basis}>{from}</p>}
    </div>
  );
}
