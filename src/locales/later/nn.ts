import type { LaterMessages } from '../messages';
import { messages as changes } from '../changes/nn';
import { messages as planRows } from '../planRows/nn';
import { messages as programme } from '../programme/nn';
import { messages as rooms } from '../rooms/nn';

export const messages: LaterMessages = {
  changes,
  rooms,
  planRows,
  programme
};
