import { messages as changes } from '../changes/nb';
import type { LaterMessages } from '../messages';
import { messages as reports } from '../reports/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  changes,
  reports,
  rooms
};
