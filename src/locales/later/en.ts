import type { LaterMessages } from '../messages';
import { messages as benefits } from '../benefits/en';
import { messages as changes } from '../changes/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  benefits,
  changes,
  rooms
};
