import * as React from 'react';
import type { Chapter } from '../../../domain/planning/chapters';
import { project } from '../../../domain/templates/project';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { HistoryFold } from '../../history/HistoryFold';
import { Folds } from '../../parts/Fold';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from './usePlan';

/** The history of the record that the chapter's texts are in: the plan's, or the project's own. */
export function ChapterHistory({ chapter }: { readonly chapter: Chapter }): JSX.Element | null {
  const { record } = usePlan();
  const owner = useProject();
  const home = ['plan', 'chapters', chapter.name];
  const templates = chapter.parts.flatMap((part) => ('template' in part ? [part.template] : []));
  if (templates.length === 0) return null;
  const ofPlan = templates.some((template) => template.name === projectPlan.name);
  if (ofPlan && !record) return null;
  return (
    <Folds>
      {ofPlan && record ? (
        <HistoryFold template={projectPlan} record={record} home={home} />
      ) : (
        <HistoryFold template={project} record={owner} home={home} />
      )}
    </Folds>
  );
}
