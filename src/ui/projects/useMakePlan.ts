import * as React from 'react';
import { projectPlan } from '../../domain/templates/projectPlan';
import { useSay } from '../app/Announcer';
import { useWords } from '../app/WordsRoom';
import type { Project } from '../data/records';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';

/** Begins a new project's plan with the extent that was chosen. A simple one needs nothing: that is what a plan is from the start. */
export function useMakePlan(): (project: Project, extent: 'simple' | 'full') => Promise<void> {
  const words = useWords();
  const say = useSay();
  const { create } = useStore();
  return React.useCallback(
    async ({ id, name, key }, extent) => {
      if (extent === 'simple') return;
      try {
        await create(projectPlan, { project: { id, title: name }, projectKey: key, rowKey: key, name, extent });
      } catch (error) {
        // The project is made, and its plan can grow at any time: that it did not now is said, and nothing is lost.
        say(wordsOf(words, error));
      }
    },
    [create, say, words]
  );
}
