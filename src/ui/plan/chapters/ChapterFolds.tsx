import * as React from 'react';
import type { Chapter } from '../../../domain/planning/chapters';
import { project } from '../../../domain/templates/project';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { topicsOfChapter } from '../../../domain/learning/adviceTopics';
import { AdviceFold } from '../../learning/advice/AdviceFold';
import { HistoryFold } from '../../history/HistoryFold';
import { Folds } from '../../parts/Fold';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from './usePlan';

/** The history of the record that the chapter's texts are in: the plan's, or the project's own. */
function History({
  chapter,
  home
}: {
  readonly chapter: Chapter;
  readonly home: readonly string[];
}): JSX.Element | null {
  const { record } = usePlan();
  const owner = useProject();
  const templates = chapter.parts.flatMap((part) => ('template' in part ? [part.template] : []));
  if (templates.length === 0) return null;
  const ofPlan = templates.some((template) => template.name === projectPlan.name);
  if (ofPlan) return record && <HistoryFold template={projectPlan} record={record} home={home} named />;
  return <HistoryFold template={project} record={owner} home={home} named />;
}

interface Props {
  readonly chapter: Chapter;
  readonly label: string;
}

/** What stands under a chapter: what others have learnt about the same, and its history. */
export function ChapterFolds({ chapter, label }: Props): JSX.Element {
  const home = ['plan', 'chapters', chapter.name];
  return (
    <Folds>
      <AdviceFold topics={topicsOfChapter(chapter.name)} where={label} home={home} />
      <History chapter={chapter} home={home} />
    </Folds>
  );
}
