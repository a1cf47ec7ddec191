import type { Repository } from '../../../data/repository';
import { Failure } from '../../../domain/failure';
import type { Step } from '../../../domain/planning/approval';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { storeStep } from '../../../domain/storeStep';
import type { Store } from '../../data/useStore';
import type { ProjectPlan } from '../chapters/usePlan';

/** What approving needs of where things are stored. */
export type Storing = Pick<Store, 'create' | 'update' | 'createAll' | 'removeAll'> & Pick<Repository, 'read'>;

/**
 * Stores a step that the plan takes. Rejects like the repository: with Conflict where the plan has changed since it was
 * read, with Forbidden where the step is not to be taken by this person, or from where the plan is.
 */
export async function takeStep(storing: Pick<Storing, 'update'>, plan: ProjectPlan, step: Step): Promise<ProjectPlan> {
  if (!step.ok) throw new Failure({ kind: 'Forbidden' });
  return storeStep(storing, projectPlan, plan, step.change);
}
