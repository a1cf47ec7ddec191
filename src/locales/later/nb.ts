import type { LaterMessages } from '../messages';
import { messages as benefits } from '../benefits/nb';
import { messages as changes } from '../changes/nb';
import { messages as learning } from '../learning/nb';
import { messages as livingPlans } from '../livingPlans/nb';
import { messages as measures } from '../measures/nb';
import { messages as people } from '../people/nb';
import { messages as personal } from '../personal/nb';
import { messages as planRows } from '../planRows/nb';
import { messages as programme } from '../programme/nb';
import { messages as reportDraft } from '../reportDraft/nb';
import { messages as reports } from '../reports/nb';
import { messages as risks } from '../risks/nb';
import { messages as rooms } from '../rooms/nb';
import { messages as settings } from '../settings/nb';

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
