import type { LaterMessages } from '../messages';
import { messages as benefits } from '../benefits/en';
import { messages as changes } from '../changes/en';
import { messages as learning } from '../learning/en';
import { messages as livingPlans } from '../livingPlans/en';
import { messages as measures } from '../measures/en';
import { messages as people } from '../people/en';
import { messages as personal } from '../personal/en';
import { messages as planRows } from '../planRows/en';
import { messages as programme } from '../programme/en';
import { messages as reportDraft } from '../reportDraft/en';
import { messages as reports } from '../reports/en';
import { messages as risks } from '../risks/en';
import { messages as rooms } from '../rooms/en';
import { messages as settings } from '../settings/en';

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
