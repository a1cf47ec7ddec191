import type { IsoDate } from '../schema/dates';
import type { RecordOf } from '../schema/record';
import type { benefit } from '../templates/benefit';
import type { indicator } from '../templates/indicator';
import { overdueOf } from './measuring';
import type { Measured, Times } from './measuring';

type Benefit = Pick<RecordOf<typeof benefit>, 'id' | 'rowKey' | 'number' | 'name' | 'responsible' | 'status'>;
type Indicator = Times & Pick<RecordOf<typeof indicator>, 'rowKey' | 'name' | 'benefit'>;

/** What is looked at to see whether benefits can be followed when the project is over. */
export interface BenefitPlan {
  readonly benefits: readonly Benefit[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measured[];
  /** Who is gone when the benefits come. */
  readonly projectLeader: { readonly id: number } | null;
  readonly today: IsoDate;
}

/** A benefit that nobody in the line has, that is not measured, or has nothing to be measured against or lately. */
export interface Lack {
  readonly what: 'responsible' | 'indicator' | 'nullPoint' | 'measurement';
  readonly benefit: Benefit;
  /** Which of its indicators, where it is about one. */
  readonly indicator?: Indicator;
  /** The day on which it should have been measured. */
  readonly since?: IsoDate;
}

const isOver = ({ status }: Benefit): boolean => status === 'realised' || status === 'notRealised';

function ofIndicator({ measurements, today }: BenefitPlan, benefit: Benefit, indicator: Indicator): readonly Lack[] {
  if (indicator.nullValue === null) return [{ what: 'nullPoint', benefit, indicator }];
  const since = overdueOf(indicator, measurements, today);
  return since === null ? [] : [{ what: 'measurement', benefit, indicator, since }];
}

function ofBenefit(plan: BenefitPlan, benefit: Benefit): readonly Lack[] {
  const { responsible } = benefit;
  const nobody = responsible === null || responsible.id === plan.projectLeader?.id;
  const own = plan.indicators.filter(({ benefit: of }) => of?.id === benefit.id);
  return [
    ...(nobody ? [{ what: 'responsible', benefit } as const] : []),
    ...(own.length === 0 ? [{ what: 'indicator', benefit } as const] : []),
    ...own.flatMap((indicator) => ofIndicator(plan, benefit, indicator))
  ];
}

/** What the benefits that are still to come lack, benefit by benefit. */
export const lacking = (plan: BenefitPlan): readonly Lack[] =>
  plan.benefits.filter((benefit) => !isOver(benefit)).flatMap((benefit) => ofBenefit(plan, benefit));
