import type { LaterMessages } from '../messages';
import { messages as measures } from '../measures/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  measures,
  rooms
};
