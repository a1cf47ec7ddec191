import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { lesson } from '../../../domain/templates/lesson';
import { useLater } from '../../app/WordsRoom';
import type { Lesson } from '../../data/records';
import { useRows } from '../../data/useRows';
import { Trouble } from '../../parts/Trouble';
import { useMay } from '../../project/useMay';
import { useSetting } from '../../setting';
import { usePathLinks } from '../../route/useGo';
import { LessonCard } from './LessonCard';
import type { LessonsReport } from './LessonsReportPart';
import { useChangeReport } from './useChangeReport';
import { isIncluded, lessonsOfKind } from './lessonsOf';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' },
  add: { alignSelf: 'flex-start' }
});

/** The change that takes a lesson into the report, or leaves it out. */
const including =
  ({ id, name }: Lesson, isIn: boolean) =>
  ({ leftOut }: LessonsReport): { readonly leftOut: LessonsReport['leftOut'] } => {
    const others = leftOut.filter((each) => each.id !== id);
    return { leftOut: isIn ? others : [...others, { id, title: name }] };
  };

interface Props {
  readonly report: LessonsReport | null;
  readonly kind: 'improvement' | 'success';
}

/** The project's lessons of one kind, each as the table of the source; which of them stand in the report is chosen here. */
export function LessonsIn({ report, kind }: Props): JSX.Element {
  const styles = useStyles();
  const { included: said } = useLater().learning;
  const lessons = lessonsOfKind(useRows(lesson), kind);
  const { readOnly } = useSetting();
  const mayWrite = useMay()('shareLesson') && !readOnly;
  const linkTo = usePathLinks();
  const { failed, change } = useChangeReport(report);
  const isImprovement = kind === 'improvement';
  return (
    <div className={styles.root}>
      {failed !== null && <Trouble>{failed}</Trouble>}
      {lessons.length === 0 && <p className={styles.none}>{isImprovement ? said.noImprovements : said.noSuccesses}</p>}
      {lessons.map((row) => (
        <LessonCard
          key={row.id}
          row={row}
          kind={kind}
          isIn={isIncluded(report, row)}
          mayEdit={mayWrite}
          onInclude={mayWrite && report ? (isIn) => change(including(row, isIn)) : undefined}
        />
      ))}
      {mayWrite && (
        <Button as="a" className={styles.add} icon={<Add20Regular />} {...linkTo(['lessons', 'new', kind])}>
          {isImprovement ? said.newImprovement : said.newSuccess}
        </Button>
      )}
    </div>
  );
}
