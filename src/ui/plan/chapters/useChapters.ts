import * as React from 'react';
import { chapters, chapterState } from '../../../domain/planning/chapters';
import type { Chapter, ChapterRows, ChapterState, PlanContent } from '../../../domain/planning/chapters';
import { isInterimLevel } from '../../../domain/planning/goalLevels';
import { activity } from '../../../domain/templates/activity';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { useRows } from '../../data/useRows';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from './usePlan';
import type { PlanContents } from './usePlan';

export interface ChapterHere {
  readonly chapter: Chapter;
  readonly state: ChapterState;
  /** Its place, from 1: also its number. */
  readonly number: number;
}

function useRowCounts(): PlanContent['rows'] {
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const activities = useRows(activity).length;
  return React.useMemo((): { readonly [R in ChapterRows]: number } => {
    const interim = goals.filter(({ level }) => isInterimLevel(level)).length;
    return {
      goals: goals.length,
      mainGoals: goals.length - interim,
      interimGoals: interim,
      activities,
      milestones: milestones.length,
      responsibility: milestones.filter(({ responsible }) => responsible !== null).length
    };
  }, [goals, milestones, activities]);
}

/** How the plan is shown: five parts, or thirteen chapters. A word somebody has put into the list by hand is the full plan. */
export const extentOf = ({ extent }: PlanContents): 'simple' | 'full' => (extent === 'simple' ? 'simple' : 'full');

/** The chapters of the project's plan, with how far each has come. */
export function useChapters(): readonly ChapterHere[] {
  const project = useProject();
  const { plan } = usePlan();
  const rows = useRowCounts();
  return React.useMemo(() => {
    const { done, notRelevant } = plan;
    const content = { records: { project: { ...project }, projectPlan: { ...plan } }, rows, done, notRelevant };
    return chapters[extentOf(plan)].map((chapter, index) => ({
      chapter,
      state: chapterState(chapter, content),
      number: index + 1
    }));
  }, [project, plan, rows]);
}
