import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/en';
import { messages as learning } from '../learning/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  changes,
  learning,
  rooms
};
