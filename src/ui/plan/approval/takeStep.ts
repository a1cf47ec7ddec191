import type { Repository } from '../../../data/repository';
import { Failure, isFailure } from '../../../domain/failure';
import { alike } from '../../../domain/history/alike';
import type { Step } from '../../../domain/planning/approval';
import { projectPlan } from '../../../domain/templates/projectPlan';
import type { Store } from '../../data/useStore';
import type { ProjectPlan } from '../chapters/usePlan';

/** What approving needs of where things are stored. */
export type Storing = Pick<Store, 'create' | 'update' | 'createAll' | 'removeAll'> & Pick<Repository, 'read'>;

/** The plan as somebody else has it, where that is what was wanted: an answer that was lost. */
function alreadySo(error: unknown, change: object): ProjectPlan | null {
  if (!isFailure(error, 'Conflict')) return null;
  const { current } = error.detail;
  const isSo = Object.entries(change).every(([name, value]) => alike(current[name], value));
  return isSo ? (current as unknown as ProjectPlan) : null;
}

/**
 * Stores a step that the plan takes. Rejects like the repository: with Conflict where the plan has changed since it was
 * read, with Forbidden where the step is not to be taken by this person, or from where the plan is.
 */
export async function takeStep(
  { update }: Pick<Storing, 'update'>,
  plan: ProjectPlan,
  step: Step
): Promise<ProjectPlan> {
  if (!step.ok) throw new Failure({ kind: 'Forbidden' });
  try {
    return await update(projectPlan, plan, step.change);
  } catch (error) {
    const current = alreadySo(error, step.change);
    if (current) return current;
    throw error;
  }
}
