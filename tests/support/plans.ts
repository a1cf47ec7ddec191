import type { PlanState, Sendable } from '../../src/domain/planning/approval';
import type { PlanRecords } from '../../src/domain/planning/planContent';
import type { Scribe } from '../../src/domain/planning/frozenRows';
import { blank } from '../../src/domain/schema/record';
import { activity } from '../../src/domain/templates/activity';
import { goal } from '../../src/domain/templates/goal';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { loadAllWords } from '../../src/locales/load';
import { scribeIn } from '../../src/ui/plan/approval/scribe';
import { somebody } from './planned';

/** A plan record as approving reads it: a first draft, with what a test cares about on top. */
export const aPlanState = (wishes: Partial<PlanState> = {}): PlanState => ({
  status: 'draft',
  number: '',
  approvedVersion: '',
  sentBy: null,
  sentOn: null,
  decidedBy: null,
  decidedOn: null,
  decisionRemark: '',
  sentPrint: '',
  approvedPrint: '',
  ...wishes
});

/** What can be sent. */
export const aSendable = (wishes: Partial<Sendable> = {}): Sendable => ({
  project: { purpose: 'Et bedre liv', projectOwner: somebody(2), programmeLeaders: [somebody(3)] },
  goals: [{}],
  milestones: [{ status: 'planned', deadline: { words: '', date: '2018-02-28' }, reachedOn: null }],
  ...wishes
});

type Draft = Readonly<Record<string, unknown>>;

export const goalRow = (id: number, draft: Draft = {}): PlanRecords['goals'][number] =>
  ({ ...blank(goal), id, level: 'outcome', name: `Mål ${id}`, ...draft }) as never;
export const milestoneRow = (id: number, draft: Draft = {}): PlanRecords['milestones'][number] =>
  ({ ...blank(milestone), id, number: `M${id}`, name: `Når ${id}`, order: id, ...draft }) as never;
export const activityRow = (id: number, under: number, draft: Draft = {}): PlanRecords['activities'][number] =>
  ({ ...blank(activity), id, milestone: { id: under, title: '' }, name: `Gjøre ${id}`, order: id, ...draft }) as never;

/** A small plan: a purpose, a chapter on risk, a goal, two milestones and an activity. */
export const someRecords = (wishes: Partial<PlanRecords> = {}): PlanRecords => ({
  project: blank(project, { name: 'Tillitsmodellen', purpose: 'Et bedre liv' }),
  plan: blank(projectPlan, { risk: 'For få folk.\nFor lite tid.' }),
  goals: [goalRow(1, { number: '1' })],
  milestones: [milestoneRow(1, { deadline: { words: 'Ultimo februar', date: '2018-02-28' } }), milestoneRow(2)],
  activities: [activityRow(5, 2, { kind: 'interim' })],
  lists: {},
  ...wishes
});

/** Plans are written down in bokmål. */
export const bokmal = async (): Promise<Scribe> => scribeIn(await loadAllWords('nb'));
