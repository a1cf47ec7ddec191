import type { LaterMessages } from '../messages';
import { messages as benefits } from '../benefits/nb';
import { messages as changes } from '../changes/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  benefits,
  changes,
  rooms
};
