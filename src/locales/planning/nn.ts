import type { PlanningMessages } from '../messages';

export const messages: PlanningMessages = {
  kept: 'Vi tok vare på det du limte inn.'
};
