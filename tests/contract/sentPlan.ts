import { query } from '../../src/data/repository';
import { send } from '../../src/domain/planning/approval';
import type { Actor } from '../../src/domain/planning/approval';
import type { FrozenRow } from '../../src/domain/planning/frozenRows';
import { planVersion } from '../../src/domain/templates/planVersion';
import { planVersionRow } from '../../src/domain/templates/planVersionRow';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { approvePlan } from '../../src/ui/plan/approval/approvePlan';
import type { Approving } from '../../src/ui/plan/approval/approvePlan';
import { takeStep } from '../../src/ui/plan/approval/takeStep';
import type { ProjectPlan } from '../../src/ui/plan/chapters/usePlan';
import { aProject, inProject } from '../support/builders';
import { aSendable } from '../support/plans';
import type { Place } from './place';

export const rowsOf = (count: number, text = 'Frist: 28. feb. 2018'): readonly FrozenRow[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'milestone', recordKey: String(at), heading: `M${at}`, text }));

export interface SentPlan {
  readonly key: string;
  readonly approve: (over?: Partial<Approving>) => Promise<ProjectPlan>;
  /** As SharePoint has it now. */
  readonly plan: () => Promise<ProjectPlan>;
  readonly versions: () => Promise<readonly (readonly [number: string, approvedBy: string | undefined])[]>;
  readonly texts: () => Promise<readonly string[]>;
}

/** A plan that has been sent for approval. */
export async function aSentPlan(place: Place, key: string, count = 3): Promise<SentPlan> {
  const { repository, me } = place;
  const record = await repository.create(project, aProject({ key, name: `Prosjekt ${key}` }));
  const made = await repository.create(projectPlan, { ...inProject(record), name: record.name, rowKey: key });
  const actor: Actor = { person: me, roles: ['member', 'programmeLeader'], today: '2018-01-10' };
  await takeStep(repository, made, send(made, actor, aSendable(), 'print'));
  const plan = async (): Promise<ProjectPlan> =>
    (await repository.read({ found: query(projectPlan, { projectKey: key }) })).found[0]!;
  const approving = {
    storing: repository,
    project: record,
    actor,
    remark: 'Fint',
    rows: rowsOf(count),
    print: 'print'
  };
  return {
    key,
    plan,
    approve: async (over = {}) =>
      approvePlan({ ...approving, plan: await plan(), onProgress: () => undefined, ...over }),
    versions: async () => {
      const { found } = await repository.read({ found: query(planVersion, { projectKey: key }) });
      return found.map(({ number, approvedBy }) => [number, approvedBy?.name] as const);
    },
    texts: async () => {
      const { found } = await repository.read({ found: query(planVersionRow, { projectKey: key }) });
      return found.map(({ heading, text }) => `${heading} ${text}`);
    }
  };
}
