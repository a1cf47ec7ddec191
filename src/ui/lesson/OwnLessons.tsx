import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Lightbulb32Regular } from '@fluentui/react-icons/svg/lightbulb';
import { lesson } from '../../domain/templates/lesson';
import { lessonsReport } from '../../domain/templates/lessonsReport';
import { templateWordsOf } from '../../locales/words';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { LearningBar } from '../learning/LearningBar';
import { Empty } from '../parts/Empty';
import { Heading } from '../parts/Heading';
import { useMay } from '../project/useMay';
import { listAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';
import { LessonTable } from './LessonTable';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM
  },
  list: { containerType: 'inline-size', containerName: 'framdrift-list' },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

/** The lessons become a report: begun, or opened where there is one. */
function ReportButton(): JSX.Element | null {
  const words = useWords();
  const { learning: said } = useLater();
  const linkTo = usePathLinks();
  const has = useRows(lessonsReport).length > 0;
  const mayWrite = useMay()('shareLesson');
  if (!has && !mayWrite) return null;
  return (
    <Button as="a" icon={<DocumentText20Regular />} {...linkTo(listAddress(lessonsReport))}>
      {has ? said.openReport : templateWordsOf(words, lessonsReport).new}
    </Button>
  );
}

/** What this project has learnt. */
export function OwnLessons(): JSX.Element {
  const styles = useStyles();
  const { lessons: said } = useSaid();
  const { learning } = useLater();
  const lessons = useRows(lesson);
  const [topic, setTopic] = React.useState('');
  const shown = lessons.filter((each) => topic === '' || each.topic === topic);
  return (
    <div className={styles.list}>
      <LearningBar here="own" topic={topic} onTopic={setTopic} />
      {lessons.length === 0 ? (
        <Empty icon={<Lightbulb32Regular />} title={said.none} hint={said.noneHint} />
      ) : (
        <>
          <div className={styles.bar}>
            <Heading level="h2" arrival>
              {said.title}
            </Heading>
            <ReportButton />
          </div>
          {shown.length === 0 ? <p className={styles.none}>{learning.noneOnTopic}</p> : <LessonTable lessons={shown} />}
        </>
      )}
    </div>
  );
}
