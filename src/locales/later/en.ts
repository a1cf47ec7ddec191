import { messages as changes } from '../changes/en';
import type { LaterMessages } from '../messages';
import { messages as reports } from '../reports/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  changes,
  reports,
  rooms
};
