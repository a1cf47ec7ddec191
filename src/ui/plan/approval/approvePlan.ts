import type { Attempt } from '../../../data/repository';
import { beginApproval, finishApproval, nextApproved } from '../../../domain/planning/approval';
import type { Actor } from '../../../domain/planning/approval';
import { frozenPrint, isSameRow, rowKeyOf, versionKeyOf } from '../../../domain/planning/frozenRows';
import type { FrozenRow } from '../../../domain/planning/frozenRows';
import { planVersion } from '../../../domain/templates/planVersion';
import { planVersionRow } from '../../../domain/templates/planVersionRow';
import type { Link } from '../../../domain/schema/kinds';
import type { DraftOf, RecordOf } from '../../../domain/schema/record';
import { longestText } from '../../../domain/schema/validate';
import type { ProjectPlan } from '../chapters/usePlan';
import { takeStep } from './takeStep';
import type { Storing } from './takeStep';

export type PlanVersion = RecordOf<typeof planVersion>;
export type VersionRow = RecordOf<typeof planVersionRow>;

export interface Approving {
  readonly storing: Storing;
  readonly project: { readonly id: number; readonly name: string; readonly key: string };
  readonly plan: ProjectPlan;
  readonly actor: Actor;
  readonly remark: string;
  /** What the version is to say, and the same in a few digits. */
  readonly rows: readonly FrozenRow[];
  readonly print: string;
  /** Told how many rows are stored. */
  readonly onProgress: (done: number, of: number) => void;
}

interface Belongs {
  readonly project: Link;
  readonly projectKey: string;
}

const belongs = ({ project: { id, name, key } }: Approving): Belongs => ({
  project: { id, title: name },
  projectKey: key
});

/** Was it approved by another sending of the plan than this? Such a version is never written in again. */
const isTaken = ({ approvedBy, sentOn, sentBy }: PlanVersion, plan: ProjectPlan): boolean =>
  approvedBy !== null && (sentOn !== plan.sentOn || sentBy?.id !== plan.sentBy?.id);

/** Throws the first that failed: what was stored stays, and is found again when somebody goes on. */
function mustBeStored(attempts: readonly Attempt[]): void {
  const failed = attempts.find((each): each is Extract<Attempt, { readonly failure: unknown }> => 'failure' in each);
  if (failed) throw failed.failure;
}

async function storeRows(approving: Approving, version: PlanVersion, before: readonly VersionRow[]): Promise<void> {
  const { storing, rows, onProgress } = approving;
  const versionKey = version.rowKey;
  const known = new Map(before.map((row) => [row.rowKey, row]));
  const drafts = rows.map((row, order): DraftOf<typeof planVersionRow> => ({
    ...belongs(approving),
    ...row,
    planVersion: { id: version.id, title: version.name },
    versionKey,
    order,
    rowKey: rowKeyOf(versionKey, row)
  }));
  const wanted = drafts.filter((draft, order) => {
    const stored = known.get(draft.rowKey ?? '');
    return !stored || !isSameRow(stored, rows[order]!, order);
  });
  const there = rows.length - wanted.length;
  onProgress(there, rows.length);
  mustBeStored(
    (await storing.createAll(planVersionRow, wanted, (done) =>
      onProgress(there + done, rows.length)
    )) as readonly Attempt[]
  );
  const keys = new Set(drafts.map(({ rowKey }) => rowKey));
  const gone = before.filter(({ rowKey }) => !keys.has(rowKey));
  if (gone.length > 0) mustBeStored((await storing.removeAll(planVersionRow, gone)) as readonly Attempt[]);
}

/** The version as far as an approval that stopped had come with it; null where none has begun. */
async function begunBefore(approving: Approving, rowKey: string): Promise<readonly VersionRow[]> {
  const { storing, project } = approving;
  const { rows } = await storing.read({
    rows: { template: planVersionRow, filter: { versionKey: rowKey, projectKey: project.key } }
  });
  return rows as unknown as readonly VersionRow[];
}

async function storeVersion(approving: Approving, plan: ProjectPlan): Promise<string> {
  const { storing, project } = approving;
  const found = await storing.read({ versions: { template: planVersion, filter: { projectKey: project.key } } });
  const versions = found.versions as unknown as readonly PlanVersion[];
  const taken = versions.filter((each) => isTaken(each, plan)).map(({ number }) => number);
  const number = nextApproved(plan, taken);
  const rowKey = versionKeyOf(project, number);
  const title = `${project.name} ${number}`;
  const started = versions.find((each) => each.rowKey === rowKey);
  const version =
    started ??
    (await storing.create(planVersion, {
      ...belongs(approving),
      name: title.length > longestText ? number : title,
      number,
      rowKey
    }));
  await storeRows(approving, version, started ? await begunBefore(approving, rowKey) : []);
  const { sentBy, sentOn, decidedBy: approvedBy, decidedOn: approvedOn, decisionRemark: remark } = plan;
  const print = frozenPrint(approving.rows);
  await storing.update(planVersion, version, { sentBy, sentOn, approvedBy, approvedOn, remark, print });
  return number;
}

/**
 * Approves a plan, step by step: who does it (in the plan, which still waits), the version, its rows, who approved it,
 * and last of all that the plan is approved. Stopped anywhere it is not approved, and done again it goes on: nothing is
 * stored twice. Rejects like the repository; with Conflict where somebody has changed the plan meanwhile.
 */
export async function approvePlan(approving: Approving): Promise<ProjectPlan> {
  const { storing, plan, actor, remark, print } = approving;
  const begun = await takeStep(storing, plan, beginApproval(plan, actor, remark));
  const number = await storeVersion(approving, begun);
  return takeStep(storing, begun, finishApproval(begun, number, print));
}
