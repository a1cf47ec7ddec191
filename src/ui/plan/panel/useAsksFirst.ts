import { deadlineWords } from '../../parts/days';
import { proposal } from '../../../domain/planning/changeRequests';
import type { MilestoneChange } from '../../../domain/planning/transitions';
import { changeRequest } from '../../../domain/templates/changeRequest';
import { longestText } from '../../../domain/schema/validate';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { markOf } from '../../now/names';
import { useProject } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';
import { useActor } from '../approval/useActor';
import type { ActionName } from './actions';

type Asks = (milestone: Milestone, change: MilestoneChange) => Promise<unknown>;

/** Where the project has change control, a new deadline is asked for, and moved when that is decided. */
export function useAsksFirst(name: ActionName): Asks | null {
  const words = useWords();
  const { changeControl } = useProject();
  const actor = useActor();
  const start = useRowStart();
  const { create } = useStore();
  if (name !== 'move' || changeControl !== true) return null;
  return (milestone, { deadline, deadlineReason = '' }) => {
    const { id, number, name: sentence } = milestone;
    return create(changeRequest, {
      ...start,
      ...proposal(actor),
      name: words.messages.now.changes.newDeadline(markOf(milestone)).slice(0, longestText),
      kind: 'deadline',
      milestone: { id, title: `${number} ${sentence}`.trim() },
      before: deadlineWords(words, milestone.deadline),
      newDeadline: deadline ?? null,
      reason: deadlineReason
    });
  };
}
