import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/en';
import { messages as livingPlans } from '../livingPlans/en';
import { messages as measures } from '../measures/en';
import { messages as risks } from '../risks/en';
import { messages as rooms } from '../rooms/en';
import { messages as settings } from '../settings/en';

export const messages: LaterMessages = {
  changes,
  livingPlans,
  measures,
  risks,
  rooms,
  settings
};
