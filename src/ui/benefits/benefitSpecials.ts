import type { Special } from '../rooms/specials';
import { whenOpened } from '../rooms/whenOpened';

/** What the benefits plan's templates have beside what is made from their declarations alone. */
export const benefitSpecials: { readonly [template: string]: Special } = {
  benefit: {
    Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './BenefitRows')),
    Above: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './Lacking')),
    Below: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './BenefitBelow'))
  },
  benefitYear: { Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './BenefitYears')) },
  indicator: {
    Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './Indicators')),
    Below: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './IndicatorBelow'))
  },
  measurement: { Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-benefits" */ './Measurements')) }
};
