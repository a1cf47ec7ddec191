import type { ChapterMessages } from '../messages';

export const messages: ChapterMessages = {
  title: 'Chapters',
  views: 'Chapters of the plan',
  states: { empty: 'Empty', started: 'Started', done: 'Done', notRelevant: 'Not relevant' },
  doneOf: (done, of) => `${done} of ${of} done`,
  place: (number, of) => `${number} of ${of}`,
  markDone: 'Mark as done',
  reopen: 'Open again',
  notRelevant: 'Not relevant',
  relevant: 'Include it again',
  notRelevantNote: 'The chapter is marked as not relevant and does not count. What is written here is kept.',
  next: 'Next',
  nextIs: (name) => `Next: ${name}`,
  saved: {
    done: 'The chapter is marked as done.',
    notRelevant: 'The chapter is marked as not relevant.',
    open: 'The chapter is open.'
  },
  grow: 'Go on to a full project plan',
  growHint: 'Thirteen chapters. Everything you have written comes along.',
  shrink: 'Show as a simple plan',
  shrinkHint: 'Five parts. Nothing is lost.',
  grown: 'The plan now has thirteen chapters. Everything you had written is there.',
  shrunk: 'The plan is shown in five parts. The rest is kept.',
  milestones: { open: 'Open the milestones', none: 'No milestones yet.', add: 'Write milestones' },
  activities: {
    none: 'Activities belong to a milestone. Write the milestones first.',
    noneHere: 'No activities yet.',
    add: 'New activity',
    addTo: (milestone) => `New activity for ${milestone}`
  },
  responsibility: {
    title: 'Responsibility for the milestones',
    all: 'All milestones have somebody responsible.',
    missing: (count) =>
      count === 1 ? '1 milestone has nobody responsible' : `${count} milestones have nobody responsible`
  },
  doors: {
    label: 'How would you like to begin?',
    paste: 'Paste the plan you have',
    simple: 'Simple plan (5 parts)',
    full: 'Full project plan (13 chapters)',
    hints: {
      paste: 'From Word, Excel or PDF. Milestones, result paths and deadlines are recognised.',
      simple: 'Goals, interim goals, activities, milestones and responsibility. It can grow at any time.',
      full: 'From background to glossary, with guidance along the way.'
    }
  }
};
