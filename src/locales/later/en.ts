import type { LaterMessages } from '../messages';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  rooms
};
