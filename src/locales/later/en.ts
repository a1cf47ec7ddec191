import type { LaterMessages } from '../messages';
import { messages as learning } from '../learning/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  learning,
  rooms
};
