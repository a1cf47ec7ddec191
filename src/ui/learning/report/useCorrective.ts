import type { Measure } from '../../../domain/learning/recommendedMeasures';

const none: readonly Measure[] = [];

/** The project's corrective measures. */
export const useCorrective = (): readonly Measure[] => none;
