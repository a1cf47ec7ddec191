import * as React from 'react';
import { readsAsActivity, readsAsDoing } from '../../../domain/planning/check/text/doing';
import { useWords } from '../../app/WordsRoom';

/** What there is to remark on a milestone's sentence: that it is a state, and neither something to do nor an activity. */
export function useStateRemark(): (field: string, value: unknown) => string | undefined {
  const { milestoneDoing, milestoneActivity } = useWords().messages.check.checks;
  return React.useCallback(
    (field, value) => {
      if (field !== 'name' || typeof value !== 'string') return undefined;
      if (readsAsDoing(value)) return milestoneDoing.reason;
      return readsAsActivity(value) ? milestoneActivity.reason : undefined;
    },
    [milestoneDoing, milestoneActivity]
  );
}
