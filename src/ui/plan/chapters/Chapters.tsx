import * as React from 'react';
import { isInterimLevel } from '../../../domain/planning/goalLevels';
import { goal } from '../../../domain/templates/goal';
import { templatesAt } from '../../../domain/templates/rooms';
import { useProjects, useRows } from '../../data/useRows';
import { programmeGoal } from '../../../domain/templates/programmeGoal';
import { useWords } from '../../app/WordsRoom';
import { Later } from '../../rooms/Later';
import { usePaper } from '../../print/paper';
import { SettingProvider, useSetting } from '../../setting';
import { SectionNav } from '../../sections/SectionNav';
import { WithSections } from '../../sections/WithSections';
import { useIncoming } from '../../planRows/useIncoming';
import { Extent } from './Extent';
import { ChapterPage } from './ChapterPage';
import { useChapters } from './useChapters';
import type { ChapterHere } from './useChapters';

const planTemplates = templatesAt('plan');

/** What goals may support. */
const around = [programmeGoal];

/** The chapter where a goal is read: a simple plan has two. */
function useGoalChapter(chapters: readonly ChapterHere[], open: string | undefined): ChapterHere | undefined {
  const shown = useRows(goal).find(({ id }) => String(id) === open);
  const names = shown && isInterimLevel(shown.level) ? ['interimGoals', 'goals'] : ['mainGoals', 'goals'];
  return chapters.find(({ chapter }) => names.includes(chapter.name));
}

/** The whole plan is printed, wherever in it one is. */
function ChaptersOnPaper({ chapters }: { readonly chapters: readonly ChapterHere[] }): JSX.Element {
  const setting = useSetting();
  const read = React.useMemo(() => ({ ...setting, readOnly: true }), [setting]);
  return (
    <div data-paper="">
      <SettingProvider value={read}>
        {chapters.map((each) => (
          <ChapterPage key={each.name} here={each} next={undefined} path={[]} />
        ))}
      </SettingProvider>
    </div>
  );
}

function ChaptersHere({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { views } = useWords().messages.chapters;
  const chapters = useChapters();
  const [view, name, ...rest] = path;
  const ofGoal = useGoalChapter(chapters, name);
  const wanted = view === 'goals' ? ofGoal : chapters.find(({ chapter }) => chapter.name === name);
  const here = wanted ?? chapters[0]!;
  const inside = view === 'goals' ? path.slice(1) : rest;
  const isOnPaper = usePaper();
  const whole = isOnPaper ? <ChaptersOnPaper chapters={chapters} /> : null;
  return (
    <>
      <div data-screen="">
        <WithSections>
          <SectionNav label={views} items={chapters} here={here}>
            <Extent />
          </SectionNav>
          <ChapterPage key={here.name} here={here} next={chapters[here.number]} path={inside} />
        </WithSections>
      </div>
      {whole}
    </>
  );
}

/** The plan as a document, chapter by chapter: `chapters/risk`, `goals/7` (a goal, in its chapter). */
export default function Chapters({ path }: { readonly path: readonly string[] }): JSX.Element {
  // Asked for with the rest, in one round trip: what other projects say of this one, and what they are called.
  useIncoming();
  useProjects();
  return (
    <Later of={planTemplates} also={around}>
      <ChaptersHere path={path} />
    </Later>
  );
}
