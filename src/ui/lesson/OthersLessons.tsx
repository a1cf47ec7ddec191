import * as React from 'react';
import { Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLater, useSaid } from '../app/WordsRoom';
import { LearningBar } from '../learning/LearningBar';
import { ReflectionList } from '../learning/ReflectionList';
import { useOthersLessons, useSharedReflections } from '../learning/useOthersLessons';
import { Failed } from '../parts/Failed';
import { Heading } from '../parts/Heading';
import { LessonTable } from './LessonTable';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift-list' },
  heading: { marginBottom: tokens.spacingVerticalM },
  part: { marginTop: tokens.spacingVerticalXXL },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

/** What the site's other projects have learnt and share. */
export function OthersLessons(): JSX.Element {
  const styles = useStyles();
  const { app, lessons: said } = useSaid();
  const { learning } = useLater();
  const [topic, setTopic] = React.useState('');
  const lessons = useOthersLessons();
  const reflections = useSharedReflections();
  const on = <R extends { readonly topic: unknown }>(rows: readonly R[] | undefined): readonly R[] =>
    (rows ?? []).filter((each) => topic === '' || each.topic === topic);
  const [learnt, thought] = [on(lessons.rows), on(reflections.rows)];
  const isNone = learnt.length + thought.length === 0;
  const error = lessons.error ?? reflections.error;
  return (
    <div className={styles.root}>
      <LearningBar here="others" topic={topic} onTopic={setTopic} />
      <Heading level="h2" arrival className={styles.heading}>
        {said.title}
      </Heading>
      {error ? (
        <Failed error={error} again={lessons.error ? lessons.again : reflections.again} />
      ) : !lessons.rows || !reflections.rows ? (
        <Spinner size="tiny" label={app.loading} />
      ) : (
        isNone && <p className={styles.none}>{topic === '' ? learning.noneOfOthers : learning.noneOnTopic}</p>
      )}
      {learnt.length > 0 && <LessonTable lessons={learnt} ofOthers />}
      {thought.length > 0 && (
        <section className={styles.part} aria-label={learning.sharedReflections}>
          <Heading level="h3" className={styles.heading}>
            {learning.sharedReflections}
          </Heading>
          <ReflectionList rows={thought} ofOthers />
        </section>
      )}
    </div>
  );
}
