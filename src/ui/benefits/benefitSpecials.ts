import * as React from 'react';
import type { Special } from '../rooms/specials';

/** What the benefits plan's templates have beside what is made from their declarations alone. */
export const benefitSpecials: { readonly [template: string]: Special } = {
  benefit: {
    Rows: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './BenefitRows')),
    Above: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './Lacking')),
    Below: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './BenefitBelow'))
  },
  benefitYear: { Rows: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './BenefitYears')) },
  indicator: {
    Rows: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './Indicators')),
    Below: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './IndicatorBelow'))
  },
  measurement: { Rows: React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './Measurements')) }
};
