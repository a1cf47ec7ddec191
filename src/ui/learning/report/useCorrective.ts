import type { Measure } from '../../../domain/learning/recommendedMeasures';
import { measure } from '../../../domain/templates/measure';
import { useRows } from '../../data/useRows';

/** The project's measures; those that correct something a lesson tells of are tied to it. */
export const useCorrective = (): readonly Measure[] => useRows(measure);
