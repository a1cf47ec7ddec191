import type { GoalDraft } from './useGoalEntry';

export const goalPlace = (projectKey: string): string => `goal:${projectKey}`;

/** What the browser keeps of a goal that is not stored. */
export const goalText = ({ name, including }: GoalDraft): string =>
  name.trim() + including.trim() === '' ? '' : JSON.stringify([name, including]);

export function goalIn(text = '[]'): Partial<GoalDraft> {
  try {
    const [name, including] = JSON.parse(text) as unknown[];
    return typeof name === 'string' && typeof including === 'string' ? { name, including } : {};
  } catch {
    return {};
  }
}
