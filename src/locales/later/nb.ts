import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nb';
import { messages as learning } from '../learning/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  changes,
  learning,
  rooms
};
