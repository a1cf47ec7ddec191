import * as React from 'react';
import type { Judged } from '../../domain/planning/risks';
import { isOpportunity } from '../../domain/planning/risks';
import { regionOf } from '../../domain/planning/riskScale';
import type { Region } from '../../domain/planning/riskScale';
import { useLater } from '../app/WordsRoom';
import { useRiskScale } from './useSteps';

export interface RegionWords {
  readonly region: (number: number) => Region;
  /** «15 · Rød»; of an opportunity «15 · Stor». */
  readonly judged: (number: number | null, of: Pick<Judged, 'kind'>) => string;
}

/** A risk number in words: where on the site's scale it lies. */
export function useRegionWords(): RegionWords {
  const scale = useRiskScale();
  const { risks: said } = useLater();
  return React.useMemo(() => {
    const region = (number: number): Region => regionOf(number, scale);
    return {
      region,
      judged: (number, of) => {
        if (number === null) return said.notJudged;
        return said.judged(number, (isOpportunity(of) ? said.chance : said.region)[region(number)]);
      }
    };
  }, [scale, said]);
}
