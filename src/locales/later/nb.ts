import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nb';
import { messages as livingPlans } from '../livingPlans/nb';
import { messages as measures } from '../measures/nb';
import { messages as risks } from '../risks/nb';
import { messages as rooms } from '../rooms/nb';
import { messages as settings } from '../settings/nb';

export const messages: LaterMessages = {
  changes,
  livingPlans,
  measures,
  risks,
  rooms,
  settings
};
