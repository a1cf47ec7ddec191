import type { LaterMessages } from '../messages';
import { messages as measures } from '../measures/nn';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  measures,
  rooms
};
