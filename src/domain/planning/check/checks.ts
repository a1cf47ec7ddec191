import * as benefits from './benefits';
import * as goals from './goals';
import * as milestones from './milestones';
import type { CheckedPlan, Finding } from './plan';
import * as purpose from './purpose';

/** The parts of the panel that hints stand under, in this order. */
export type Group = 'purpose' | 'goals' | 'milestones' | 'deadlines' | 'responsibility' | 'benefits';

/** The documents that the product is made from and that say why: seeds 003, 004 and 002. */
export type Source = 'programme' | 'plan' | 'gathering';

interface Check {
  readonly group: Group;
  readonly source: Source;
  /** Only people can tell: a question to them, and no hint. */
  readonly asks?: true;
  readonly find: (plan: CheckedPlan) => readonly Finding[];
}

/** Every check of «Sjekk planen», in the order they are shown. Its words are in `locales/check`. */
export const checks = {
  situationMissing: { group: 'purpose', source: 'programme', find: purpose.situationMissing },
  purposeMissing: { group: 'purpose', source: 'programme', find: purpose.purposeMissing },
  purposeDelivery: { group: 'purpose', source: 'programme', find: purpose.purposeDelivery },
  goalsMissing: { group: 'goals', source: 'programme', find: goals.goalsMissing },
  outcomeMissing: { group: 'goals', source: 'plan', find: goals.outcomeMissing },
  outputMissing: { group: 'goals', source: 'plan', find: goals.outputMissing },
  interimMissing: { group: 'goals', source: 'programme', find: goals.interimMissing },
  outcomeDelivery: { group: 'goals', source: 'plan', find: goals.outcomeDelivery },
  goalUnmeasurable: { group: 'goals', source: 'plan', find: goals.goalUnmeasurable },
  goalVague: { group: 'goals', source: 'plan', find: goals.goalVague },
  endMissing: { group: 'goals', source: 'plan', find: purpose.endMissing },
  goalsUnlinked: { group: 'goals', source: 'plan', find: goals.goalsUnlinked },
  outcomeUnsupported: { group: 'goals', source: 'plan', find: goals.outcomeUnsupported },
  outputUnsupporting: { group: 'goals', source: 'plan', find: goals.outputUnsupporting },
  goalWithoutMilestone: { group: 'goals', source: 'plan', find: goals.goalWithoutMilestone },
  goalsTogether: { group: 'goals', source: 'plan', asks: true, find: goals.goalsTogether },
  milestonesMissing: { group: 'milestones', source: 'programme', find: milestones.milestonesMissing },
  milestoneDoing: { group: 'milestones', source: 'programme', find: milestones.milestoneDoing },
  milestoneActivity: { group: 'milestones', source: 'programme', find: milestones.milestoneActivity },
  milestonesMany: { group: 'milestones', source: 'programme', find: milestones.milestonesMany },
  pathsOfOne: { group: 'milestones', source: 'programme', find: milestones.pathsOfOne },
  activitiesMissing: { group: 'milestones', source: 'programme', find: milestones.activitiesMissing },
  deadlineMissing: { group: 'deadlines', source: 'programme', find: milestones.deadlineMissing },
  milestoneAfterEnd: { group: 'deadlines', source: 'plan', find: milestones.milestoneAfterEnd },
  milestoneBeforeDependency: { group: 'deadlines', source: 'plan', find: milestones.milestoneBeforeDependency },
  milestonesInCircle: { group: 'deadlines', source: 'plan', find: milestones.milestonesInCircle },
  activityAfterMilestone: { group: 'deadlines', source: 'plan', find: milestones.activityAfterMilestone },
  responsibleMissing: { group: 'responsibility', source: 'programme', find: milestones.responsibleMissing },
  leaderMissing: { group: 'responsibility', source: 'plan', find: purpose.leaderMissing },
  ownerMissing: { group: 'responsibility', source: 'plan', find: purpose.ownerMissing },
  benefitsMissing: { group: 'benefits', source: 'plan', find: benefits.benefitsMissing },
  benefitResponsibleMissing: { group: 'benefits', source: 'plan', find: benefits.benefitResponsibleMissing },
  indicatorMissing: { group: 'benefits', source: 'plan', find: benefits.indicatorMissing },
  nullPointMissing: { group: 'benefits', source: 'gathering', find: benefits.nullPointMissing }
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as readonly CheckName[];

/** The check of that name. */
export const checkNamed = (name: CheckName): Check => checks[name];
