import * as React from 'react';
import type { Chapter } from '../../../domain/planning/chapters';
import { useWords } from '../../app/WordsRoom';

/** What a chapter is called. */
export function useChapterName(): (chapter: Chapter) => string {
  const { sections } = useWords().templates.projectPlan;
  return React.useCallback(({ name, heading = name }) => sections[heading] ?? name, [sections]);
}
