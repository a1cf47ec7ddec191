import type { LaterMessages } from '../messages';
import { messages as planRows } from '../planRows/en';
import { messages as programme } from '../programme/en';
import { messages as rooms } from '../rooms/en';

export const messages: LaterMessages = {
  rooms,
  planRows,
  programme
};
