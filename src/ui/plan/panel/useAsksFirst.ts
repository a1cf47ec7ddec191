import { askForDeadline } from '../../../domain/planning/askForDeadline';
import { markOf } from '../../../domain/planning/markOf';
import type { MilestoneChange } from '../../../domain/planning/transitions';
import { changeRequest } from '../../../domain/templates/changeRequest';
import { deadlineWords } from '../../../locales/dayWords';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { useProject } from '../../project/ProjectRoom';
import { useActor } from '../approval/useActor';
import type { ActionName } from './actions';

type Asks = (milestone: Milestone, change: MilestoneChange) => Promise<unknown>;

/** Where the project has change control, a new deadline is asked for, and moved when that is decided. */
export function useAsksFirst(name: ActionName): Asks | null {
  const words = useWords();
  const { changeControl } = useProject();
  const actor = useActor();
  const { create } = useStore();
  if (name !== 'move' || changeControl !== true) return null;
  return (milestone, change) => {
    const wording = {
      name: words.messages.now.changes.newDeadline(markOf(milestone)),
      before: deadlineWords(words, milestone.deadline)
    };
    return create(changeRequest, askForDeadline(milestone, change, actor, wording));
  };
}
