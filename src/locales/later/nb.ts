import type { LaterMessages } from '../messages';
import { messages as people } from '../people/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  people,
  rooms
};
