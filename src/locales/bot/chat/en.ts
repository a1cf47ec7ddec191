import type { BotChatMessages } from '../messages';

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

export const messages: BotChatMessages = {
  start: 'start',
  commands: {
    help: 'help',
    mine: 'mine',
    status: 'status',
    plan: 'plan',
    next: 'next',
    report: 'report',
    settings: 'settings',
    pause: 'pause',
    back: 'back'
  },
  endPause: ['end pause', 'stop pause', 'end the pause', 'end my pause'],
  whiles: {
    numbers: ['one a an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    days: 'day days',
    weeks: 'week weeks',
    months: 'month months'
  },
  help: {
    title: 'Hi! I am Framdrift.',
    about: 'I ask when a deadline comes near, remember the answers and write drafts of the reports. You can write:',
    lines: {
      mine: 'what is waiting for you',
      status: 'the status of a project, for example “status Tillitsmodellen”',
      plan: 'the plan',
      next: 'what comes now',
      report: 'begin a report, for example “start report M3” or “start annual report”',
      settings: 'language, quiet hours and what I write about',
      pause:
        'away for a while, for example “pause until 15 August” or “pause for 2 weeks”; write “back” when you are here again'
    },
    line: (command, about) => `${command}: ${about}`,
    unknown: 'I did not understand that. Try one of these:',
    noProjects: 'I found no projects for you yet.',
    choose: 'Which project?',
    whichReport: 'Which report?'
  },
  inChat: 'I answer that in our chat. Write to me there.',
  mine: {
    title: (count) => `${one(count, 'thing is', 'things are')} waiting for you.`,
    none: 'Nothing is waiting for you right now.'
  },
  status: {
    title: (project) => `Status: ${project}`,
    reached: (count, of) => `${count} of ${one(of, 'milestone', 'milestones')} reached`,
    offTrack: (count) => `${count} off track`,
    late: (count) => `${count} past the deadline`,
    next: 'Next:',
    isLate: 'past the deadline',
    reachedOn: (day) => `reached ${day}`,
    none: 'No milestones yet.'
  },
  settings: {
    title: 'My notifications',
    language: 'Language',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    away: 'Away until',
    quietFrom: 'Quiet from (hour)',
    quietTo: 'Quiet until (hour)',
    wrongNumber: (min, max) => `Type a whole number from ${min} to ${max}, or leave this empty.`,
    wrongDay: 'Choose a day in the next two years, or leave this empty.',
    far: (day) => `${day} is a long way off. Press the button if that is right, or choose another day.`,
    back: 'Welcome back! I will write to you again now.',
    paused: (day) => `I will not write to you before ${day}.`,
    asUsual: 'As usual',
    off: 'Do not write to me about'
  },
  /** Sites that gave no answer when somebody asked about all of them. */
  lacking: {
    title: 'Something may be missing',
    named: (names: string) =>
      `I had no answer from ${names} just now, so it is not included here. Try again in a little while.`,
    some: 'Not all sites answered just now, so something may be missing. Try again in a little while.'
  },
  found: { by: (name) => `Responsible: ${name}`, status: (word) => `Status: ${word}` }
};
