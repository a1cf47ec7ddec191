import { isControlled } from '../../domain/planning/changeRequests';
import { changeRequest } from '../../domain/templates/changeRequest';
import { projectPlan } from '../../domain/templates/projectPlan';
import { useRows } from '../data/useRows';
import { useProject } from '../project/ProjectRoom';

/** Is the plan changed by request only? */
export function useControlled(): boolean {
  const project = useProject();
  const plan = useRows(projectPlan).find(({ rowKey }) => rowKey === project.key);
  const requests = useRows(changeRequest);
  return isControlled(project, plan ?? { approvedVersion: '' }, requests);
}
