import type { PlanningMessages } from '../messages';

export const messages: PlanningMessages = {
  kept: 'We kept what you pasted.'
};
