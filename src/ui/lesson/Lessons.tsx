import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Lightbulb32Regular } from '@fluentui/react-icons/svg/lightbulb';
import { lesson } from '../../domain/templates/lesson';
import { useSaid } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Empty } from '../parts/Empty';
import { Heading } from '../parts/Heading';
import { useMay } from '../project/useMay';
import Room from '../rooms/Room';
import { useGo } from '../route/useGo';
import { LessonPage } from './LessonPage';
import { LessonTable } from './LessonTable';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL
  },
  list: { containerType: 'inline-size', containerName: 'framdrift-list' }
});

function LessonList(): JSX.Element {
  const styles = useStyles();
  const { lessons: said } = useSaid();
  const go = useGo();
  const lessons = useRows(lesson);
  const mayShare = useMay()('shareLesson');
  const add = mayShare && (
    <Button appearance="primary" icon={<Add20Regular />} onClick={() => go(['lessons', 'new'])}>
      {said.new}
    </Button>
  );
  if (lessons.length === 0) {
    return (
      <Empty icon={<Lightbulb32Regular />} title={said.none} hint={said.noneHint}>
        {add}
      </Empty>
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <Heading level="h2" arrival>
          {said.title}
        </Heading>
        {add}
      </div>
      <LessonTable lessons={lessons} />
    </div>
  );
}

/** What has been learnt: all of it, or one lesson. */
function LessonScreen({ path }: { readonly path: readonly string[] }): JSX.Element {
  const mayShare = useMay()('shareLesson');
  const [open, about] = path;
  if (open === undefined || (open === 'new' && !mayShare)) return <LessonList />;
  return <LessonPage key={open} what={open} about={about} />;
}

/** Everything that is learnt. */
export default function Lessons({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { title } = useSaid().lessons;
  const own = React.useMemo(() => ({ label: title, Screen: LessonScreen }), [title]);
  return <Room place="lessons" path={path} own={own} />;
}
