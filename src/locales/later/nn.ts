import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nn';
import { messages as livingPlans } from '../livingPlans/nn';
import { messages as measures } from '../measures/nn';
import { messages as risks } from '../risks/nn';
import { messages as rooms } from '../rooms/nn';
import { messages as settings } from '../settings/nn';

export const messages: LaterMessages = {
  changes,
  livingPlans,
  measures,
  risks,
  rooms,
  settings
};
