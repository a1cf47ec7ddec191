import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { recommendedMeasures } from '../../../domain/learning/recommendedMeasures';
import type { Recommended } from '../../../domain/learning/recommendedMeasures';
import { lesson } from '../../../domain/templates/lesson';
import { useLater } from '../../app/WordsRoom';
import type { Lesson } from '../../data/records';
import { useRows } from '../../data/useRows';
import { Heading } from '../../parts/Heading';
import { Register, column } from '../../register/Register';
import type { Column } from '../../register/Register';
import { usePathLinks } from '../../route/useGo';
import type { LessonsReport } from './LessonsReportPart';
import { isIncluded, lessonsOfKind } from './lessonsOf';
import { useCorrective } from './useCorrective';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift-list', maxWidth: '960px' },
  heading: { marginBottom: tokens.spacingVerticalS },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' },
  nobody: { color: tokens.colorNeutralForeground3 },
  from: typographyStyles.caption1
});

/** A row of the table, counted for the list it is drawn in. */
interface Row {
  readonly id: number;
  readonly told: Recommended<Lesson>;
}

function useColumns(): readonly Column<Row>[] {
  const styles = useStyles();
  const { measures: said } = useLater().learning;
  const linkTo = usePathLinks();
  return React.useMemo(() => {
    const nobody = <span className={styles.nobody}>{said.nobody}</span>;
    const from = ({ told }: Row): JSX.Element => (
      <Link className={styles.from} {...linkTo(['lessons', String(told.lesson.id)])}>
        {told.lesson.name}
      </Link>
    );
    return [
      column('number', said.id, '40px', 'front', ({ told }) => told.id),
      column('measure', said.measure, 'minmax(0, 2fr)', 'title', ({ told }) => told.measure),
      column('responsible', said.responsible, '180px', 'below', ({ told }) => told.responsible?.name ?? nobody),
      column('from', said.from, 'minmax(0, 1fr)', 'below', from)
    ];
  }, [styles, said, linkTo]);
}

/** Tabell 1: the corrective measures of the lessons in the report. It fills itself. */
export function MeasureTable({ report }: { readonly report: LessonsReport | null }): JSX.Element {
  const styles = useStyles();
  const { measures: said } = useLater().learning;
  const lessons = useRows(lesson);
  const measures = useCorrective();
  const columns = useColumns();
  const rows = React.useMemo(() => {
    const included = lessonsOfKind(lessons, 'improvement').filter((each) => isIncluded(report, each));
    return recommendedMeasures(included, measures).map((told, index): Row => ({ id: index + 1, told }));
  }, [lessons, measures, report]);
  return (
    <section className={styles.root} aria-label={said.title}>
      <Heading level="h3" className={styles.heading}>
        {said.title}
      </Heading>
      {rows.length === 0 ? (
        <p className={styles.none}>{said.none}</p>
      ) : (
        <Register label={said.title} columns={columns} groups={[{ name: 'all', rows }]} />
      )}
    </section>
  );
}
