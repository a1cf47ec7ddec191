import type { LaterMessages } from '../messages';
import { messages as measures } from '../measures/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  measures,
  rooms
};
