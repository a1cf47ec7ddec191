import type { LaterMessages } from '../messages';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  rooms
};
