import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nb';
import { messages as planRows } from '../planRows/nb';
import { messages as programme } from '../programme/nb';
import { messages as rooms } from '../rooms/nb';

export const messages: LaterMessages = {
  changes,
  rooms,
  planRows,
  programme
};
