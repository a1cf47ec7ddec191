import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nb';
import { messages as people } from '../people/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  changes,
  people,
  rooms
};
