import * as React from 'react';
import { measure } from '../../domain/templates/measure';
import { MilestoneStop } from '../learning/stop/MilestoneStop';
import { useSaid } from '../app/WordsRoom';
import { useMay } from '../project/useMay';
import Room from '../rooms/Room';
import { LessonPage } from './LessonPage';
import { OthersLessons } from './OthersLessons';
import { OwnLessons } from './OwnLessons';

/** What has been learnt: all of it, what others have learnt, one lesson, or the stop at a milestone. */
function LessonScreen({ path }: { readonly path: readonly string[] }): JSX.Element {
  const mayShare = useMay()('shareLesson');
  const [open, about] = path;
  if (open === 'others') return <OthersLessons />;
  if (open === 'stop') return <MilestoneStop key={about} id={Number(about)} />;
  if (open === undefined || (open === 'new' && !mayShare)) return <OwnLessons />;
  return <LessonPage key={open} what={open} about={about} />;
}

/** Everything that is learnt. */
export default function Lessons({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { title } = useSaid().lessons;
  const own = React.useMemo(
    () => ({ label: title, Screen: LessonScreen, lists: ['others'], also: [measure] }),
    [title]
  );
  return <Room place="lessons" path={path} own={own} />;
}
