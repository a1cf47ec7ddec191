import * as React from 'react';
import { chapters, chapterState } from '../../../domain/planning/chapters';
import type { Chapter, ChapterRows, PlanContent } from '../../../domain/planning/chapters';
import { isInterimLevel } from '../../../domain/planning/goalLevels';
import { activity } from '../../../domain/templates/activity';
import { documentLink } from '../../../domain/templates/documentLink';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { templatesAt } from '../../../domain/templates/rooms';
import { useCounts, useRows } from '../../data/useRows';
import { useProject } from '../../project/ProjectRoom';
import type { SectionItem } from '../../sections/SectionList';
import { useChapterName } from './useChapterName';
import { usePlan } from './usePlan';
import type { PlanContents } from './usePlan';

const planLists = templatesAt('plan');

export interface ChapterHere extends SectionItem {
  readonly chapter: Chapter;
}

function useRowCounts(): PlanContent['rows'] {
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const activities = useRows(activity).length;
  const documents = useRows(documentLink).filter(({ archiveWorthy }) => archiveWorthy).length;
  return React.useMemo((): { readonly [R in ChapterRows]: number } => {
    const interim = goals.filter(({ level }) => isInterimLevel(level)).length;
    return {
      goals: goals.length,
      mainGoals: goals.length - interim,
      interimGoals: interim,
      activities,
      milestones: milestones.length,
      responsibility: milestones.filter(({ responsible }) => responsible !== null).length,
      documents
    };
  }, [goals, milestones, activities, documents]);
}

/** How many rows there are of what has a chapter of the plan. */
function useListCounts(): PlanContent['lists'] {
  const counts = useCounts(planLists);
  const key = counts.join();
  return React.useMemo(
    () => Object.fromEntries(key.split(',').map((count, index) => [planLists[index]?.name ?? '', Number(count)])),
    [key]
  );
}

/** How the plan is shown: five parts, or thirteen chapters. A word somebody has put into the list by hand is the full plan. */
export const extentOf = ({ extent }: PlanContents): 'simple' | 'full' => (extent === 'simple' ? 'simple' : 'full');

/** The chapters of the project's plan, with how far each has come. */
export function useChapters(): readonly ChapterHere[] {
  const project = useProject();
  const { plan } = usePlan();
  const rows = useRowCounts();
  const lists = useListCounts();
  const nameOf = useChapterName();
  return React.useMemo(() => {
    const { done, notRelevant } = plan;
    const content = { records: { project: { ...project }, projectPlan: { ...plan } }, rows, lists, done, notRelevant };
    return chapters[extentOf(plan)].map((chapter, index) => ({
      chapter,
      name: chapter.name,
      label: nameOf(chapter),
      state: chapterState(chapter, content),
      number: index + 1,
      path: ['plan', 'chapters', chapter.name]
    }));
  }, [project, plan, rows, lists, nameOf]);
}
