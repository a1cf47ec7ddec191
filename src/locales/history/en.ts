import type { HistoryMessages } from '../messages';

export const messages: HistoryMessages = {
  somebody: 'Somebody',
  and: 'and',
  quoted: (text) => `“${text}”`,
  sentence: (who, what) => `${who} ${what}.`,
  withReason: (who, what, why) => `${who} ${what}: ${why}`,
  outside: (what) => `${what} (outside Framdrift)`,
  made: (thing) => `added ${thing}`,
  earlier: 'What happened before this has not been kept.',
  untouched: (thing) => `saved ${thing} without changing anything we show`,
  set: (field, to) => `set ${field} to ${to}`,
  changed: (field, from, to) => `changed ${field} from ${from} to ${to}`,
  cleared: (field, from) => `removed ${field} (${from})`,
  rewritten: (fields) => `changed ${fields}`,
  listed: (items, field) => `added ${items} under ${field}`,
  unlisted: (items, field) => `removed ${items} under ${field}`,
  moved: (from, to) => `moved the deadline from ${from} to ${to}`,
  reachedOn: (day) => `marked the milestone as reached on ${day}`,
  became: {
    planned: 'opened the milestone again',
    onTrack: 'said that the milestone is on track',
    offTrack: 'said that the milestone is off track',
    reached: 'marked the milestone as reached',
    dropped: 'took the milestone out of the plan',
    draft: 'made the report a draft again',
    sent: 'sent the report to the project owner',
    returned: 'sent the report back',
    noted: 'took note of the report'
  },
  things: {
    project: 'the project',
    goal: 'the goal',
    milestone: 'the milestone',
    activity: 'the activity',
    followUpReport: 'the report',
    projectPlan: 'the project plan',
    lesson: 'the lesson',
    site: 'the site'
  },
  title: 'History',
  show: 'Show the text before and after',
  hide: 'Hide the text',
  before: 'Before',
  after: 'After',
  empty: 'empty'
};
