import { isWaiting, numberOf, standingOfPlan } from '../../../domain/planning/approval';
import type { Standing } from '../../../domain/planning/approval';
import { usePlan } from '../chapters/usePlan';
import type { PlanContents } from '../chapters/usePlan';
import { usePlanPrint } from './usePlanRecords';

export interface PlanStanding {
  readonly plan: PlanContents;
  readonly standing: Standing;
  readonly number: string;
  /** Does it say something else than when it was sent, while it waits; than when it was approved, afterwards? */
  readonly changed: boolean;
}

/** How far the plan has come. */
export function usePlanStanding(): PlanStanding {
  const { plan } = usePlan();
  const print = usePlanPrint();
  const standing = standingOfPlan(plan);
  const before = isWaiting(plan) ? plan.sentPrint : standing === 'approved' ? plan.approvedPrint : '';
  return { plan, standing, number: numberOf(plan), changed: before !== '' && before !== print };
}
