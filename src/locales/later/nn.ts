import { messages as changes } from '../changes/nn';
import type { LaterMessages } from '../messages';
import { messages as reports } from '../reports/nn';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  changes,
  reports,
  rooms
};
