import type { PictureMessages } from '../messages';

export const messages: PictureMessages = {
  views: 'Views of the milestones',
  table: 'Table',
  picture: 'Picture',
  timeline: 'Timeline',
  chart: 'Responsibility',
  sheet: 'Milestone plan: deadline, result path and state',
  today: 'Today',
  undated: 'Without a deadline',
  none: 'When the milestones have deadlines, you will see them here.',
  lane: (name) => `Result path: ${name}`,
  waiting: 'These wait for it',
  dependsOn: (names) => `depends on ${names}`,
  phases: 'Phases',
  phase: (name, from, to) => `${name}: ${from} – ${to}`
};
