import { keep, kept } from '../../../app/kept';
import type { GoalDraft } from './useGoalEntry';

const placeOf = (projectKey: string): string => `framdrift:goal:${projectKey}`;

/** What was written on a line that was never stored: the browser remembers it. */
export const keepGoal = (projectKey: string, { name, including }: GoalDraft): void =>
  keep(placeOf(projectKey), name.trim() + including.trim() === '' ? undefined : JSON.stringify([name, including]));

export const forgetGoal = (projectKey: string): void => keep(placeOf(projectKey), undefined);

export function keptGoal(projectKey: string): Partial<GoalDraft> {
  try {
    const [name, including] = JSON.parse(kept(placeOf(projectKey)) ?? '[]') as unknown[];
    return typeof name === 'string' && typeof including === 'string' ? { name, including } : {};
  } catch {
    return {};
  }
}
