import type { LaterMessages } from '../messages';
import { messages as livingPlans } from '../livingPlans/en';
import { messages as measures } from '../measures/en';
import { messages as risks } from '../risks/en';
import { messages as rooms } from '../rooms/en';
import { messages as settings } from '../settings/en';

export const messages: LaterMessages = {
  livingPlans,
  measures,
  risks,
  rooms,
  settings
};
