import * as React from 'react';
import { lacking } from '../../domain/benefits/lacking';
import type { Lack } from '../../domain/benefits/lacking';
import { benefit } from '../../domain/templates/benefit';
import { indicator } from '../../domain/templates/indicator';
import { measurement } from '../../domain/templates/measurement';
import { useRows } from '../data/useRows';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';

/** What the project's benefits lack. */
export function useLacking(): readonly Lack[] {
  const benefits = useRows(benefit);
  const indicators = useRows(indicator);
  const measurements = useRows(measurement);
  const { projectLeader } = useProject();
  const { today } = useSetting();
  return React.useMemo(
    () => lacking({ benefits, indicators, measurements, projectLeader, today }),
    [benefits, indicators, measurements, projectLeader, today]
  );
}
