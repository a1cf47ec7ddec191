import type { LaterMessages } from '../messages';
import { messages as benefits } from '../benefits/nn';
import { messages as changes } from '../changes/nn';
import { messages as learning } from '../learning/nn';
import { messages as livingPlans } from '../livingPlans/nn';
import { messages as measures } from '../measures/nn';
import { messages as people } from '../people/nn';
import { messages as personal } from '../personal/nn';
import { messages as planRows } from '../planRows/nn';
import { messages as programme } from '../programme/nn';
import { messages as reportDraft } from '../reportDraft/nn';
import { messages as reports } from '../reports/nn';
import { messages as risks } from '../risks/nn';
import { messages as rooms } from '../rooms/nn';
import { messages as settings } from '../settings/nn';

export const messages: LaterMessages = {
  benefits,
  changes,
  learning,
  livingPlans,
  measures,
  people,
  personal,
  planRows,
  programme,
  reportDraft,
  reports,
  risks,
  rooms,
  settings
};
