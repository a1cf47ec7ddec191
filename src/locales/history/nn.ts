import type { HistoryMessages } from '../messages';

export const messages: HistoryMessages = {
  somebody: 'Nokon',
  and: 'og',
  quoted: (text) => `«${text}»`,
  sentence: (who, what) => `${who} ${what}.`,
  withReason: (who, what, why) => `${who} ${what}: ${why}`,
  outside: (what) => `${what} (utanfor Framdrift)`,
  made: (thing) => `oppretta ${thing}`,
  earlier: 'Det som hende før dette, er ikkje teke vare på.',
  untouched: (thing) => `lagra ${thing} utan å endre noko vi viser`,
  set: (field, to) => `sette ${field} til ${to}`,
  changed: (field, from, to) => `endra ${field} frå ${from} til ${to}`,
  cleared: (field, from) => `tok bort ${field} (${from})`,
  rewritten: (fields) => `endra ${fields}`,
  listed: (items, field) => `la til ${items} under ${field}`,
  unlisted: (items, field) => `tok bort ${items} under ${field}`,
  moved: (from, to) => `flytta fristen frå ${from} til ${to}`,
  reachedOn: (day) => `melde milepælen som nådd ${day}`,
  became: {
    planned: 'opna milepælen igjen',
    onTrack: 'melde at milepælen er i rute',
    offTrack: 'melde at milepælen ikkje er i rute',
    reached: 'melde milepælen som nådd',
    dropped: 'tok milepælen ut av planen',
    draft: 'gjorde rapporten til utkast igjen',
    sent: 'sende rapporten til prosjekteigar',
    returned: 'sende rapporten tilbake',
    noted: 'tok rapporten til orientering'
  },
  things: {
    project: 'prosjektet',
    goal: 'målet',
    milestone: 'milepælen',
    activity: 'aktiviteten',
    followUpReport: 'rapporten',
    projectPlan: 'prosjektplanen',
    lesson: 'erfaringa',
    site: 'området'
  },
  title: 'Historikk',
  show: 'Vis teksten før og etter',
  hide: 'Skjul teksten',
  before: 'Før',
  after: 'Etter',
  empty: 'tomt'
};
