import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nn';
import { messages as learning } from '../learning/nn';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  changes,
  learning,
  rooms
};
