import type { LaterMessages } from '../messages';
import { messages as people } from '../people/nn';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  people,
  rooms
};
