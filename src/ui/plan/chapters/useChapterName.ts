import * as React from 'react';
import type { Chapter } from '../../../domain/planning/chapters';
import { useWords } from '../../app/WordsRoom';

/** What a chapter is called. */
export function useChapterName(): (chapter: Chapter) => string {
  const { done } = useWords().templates.projectPlan.choices;
  return React.useCallback(({ name }) => done?.[name] ?? name, [done]);
}
