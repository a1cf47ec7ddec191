import type { LaterMessages } from '../messages';
import { messages as benefits } from '../benefits/nn';
import { messages as changes } from '../changes/nn';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  benefits,
  changes,
  rooms
};
