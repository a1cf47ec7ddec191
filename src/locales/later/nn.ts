import type { LaterMessages } from '../messages';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  rooms
};
