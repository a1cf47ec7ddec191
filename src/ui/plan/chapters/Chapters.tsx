import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isInterimLevel } from '../../../domain/planning/goalLevels';
import { goal } from '../../../domain/templates/goal';
import { useRows } from '../../data/useRows';
import { ChapterNav } from './ChapterNav';
import { ChapterPage } from './ChapterPage';
import { useChapters } from './useChapters';
import type { ChapterHere } from './useChapters';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
    '@container framdrift (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  }
});

/** The chapter where a goal is read: a simple plan has two. */
function useGoalChapter(chapters: readonly ChapterHere[], open: string | undefined): ChapterHere | undefined {
  const shown = useRows(goal).find(({ id }) => String(id) === open);
  const names = shown && isInterimLevel(shown.level) ? ['interimGoals', 'goals'] : ['mainGoals', 'goals'];
  return chapters.find(({ chapter }) => names.includes(chapter.name));
}

/** The plan as a document, chapter by chapter: `chapters/risk`, `goals/7` (a goal, in its chapter). */
export default function Chapters({ path }: { readonly path: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const chapters = useChapters();
  const [view, name, ...rest] = path;
  const ofGoal = useGoalChapter(chapters, name);
  const wanted = view === 'goals' ? ofGoal : chapters.find(({ chapter }) => chapter.name === name);
  const here = wanted ?? chapters[0]!;
  const inside = view === 'goals' ? path.slice(1) : rest;
  return (
    <div className={styles.root}>
      <ChapterNav chapters={chapters} here={here} />
      <ChapterPage key={here.chapter.name} here={here} next={chapters[here.number]} path={inside} />
    </div>
  );
}
