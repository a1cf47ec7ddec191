import * as React from 'react';
import { useWords } from '../app/WordsRoom';
import { useSite } from '../data/SiteRoom';
import { useProject } from '../project/ProjectRoom';

/** What the records tell of a follow-up report that begins. How it is made comes when it is first asked for. */
export function useFollowUpDraft(): (report: object) => Promise<object> {
  const { connection } = useSite();
  const project = useProject();
  const words = useWords();
  return React.useCallback(
    async (report) => {
      const { draftFor } = await import(/* webpackChunkName: "framdrift-reports" */ './draft/draftFor');
      return draftFor({ repository: connection.repository, project, words }, report);
    },
    [connection, project, words]
  );
}
