import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/en';
import { messages as planRows } from '../planRows/en';
import { messages as programme } from '../programme/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  changes,
  rooms,
  planRows,
  programme
};
