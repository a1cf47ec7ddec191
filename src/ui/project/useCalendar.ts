import * as React from 'react';
import type { Calendar } from '../../domain/planning/asking';
import { settingsFor } from '../../domain/reminders/settings';
import { dayOf } from '../form/typing/timeText';
import { useSetting } from '../setting';
import { useSiteSettings } from '../settings/useSiteSettings';
import { useProject } from './ProjectRoom';

/** Which day it is here, and how long before its deadline a milestone is asked about: as the bot reckons it. */
export function useCalendar(): Calendar {
  const { today } = useSetting();
  const { leadDays } = settingsFor(useSiteSettings(), useProject());
  return React.useMemo(() => ({ today, dayOf, leadDays }), [today, leadDays]);
}
