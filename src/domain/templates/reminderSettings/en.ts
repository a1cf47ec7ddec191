import { usual } from '../../reminders/settings';

const usually = (value: number): string => `The usual is ${value}.`;
const empty = 'An empty field means the usual, unless something else is set for the site.';

/** What settings for the bot are called, in English: spread into the words of the templates that have them. */
export const quietWords = {
  quietFrom: {
    label: 'Quiet from',
    guidance: ['A whole hour, 0–24. Between the two the bot does not write.', usually(usual.quietFrom)]
  },
  quietTo: { label: 'Quiet until', guidance: [usually(usual.quietTo)] }
} as const;

export const reminderWords = {
  leadDays: {
    label: 'Working days before the deadline of a milestone',
    guidance: [`${usually(usual.leadDays)} ${empty}`]
  },
  reportLeadDays: { label: 'Working days before a report is due', guidance: [usually(usual.reportLeadDays)] },
  taskLeadDays: { label: 'Working days before other deadlines', guidance: [usually(usual.taskLeadDays)] },
  repeatAfter: {
    label: 'Working days without an answer before the bot reminds again',
    guidance: [usually(usual.repeatAfter)]
  },
  repeatEvery: { label: 'Working days between the reminders after that', guidance: [usually(usual.repeatEvery)] },
  toLeaderAfter: {
    label: 'Working days without an answer before the project leader is told',
    guidance: [usually(usual.toLeaderAfter)]
  },
  toOwnerAfter: {
    label: 'Working days without an answer before the project owner or programme leader is told',
    guidance: [usually(usual.toOwnerAfter)]
  },
  postDay: { label: 'Weekday of the post in the channel' },
  off: { label: 'The bot does not write about' }
} as const;

export const hourWords = {
  sendHour: { label: 'The bot writes from', guidance: [`${usually(usual.sendHour)} ${empty}`] },
  secondHour: { label: 'The second time of the day from', guidance: [usually(usual.secondHour)] },
  ...quietWords,
  holidayFrom: { label: 'General holiday from week', guidance: [usually(usual.holidayFrom)] },
  holidayTo: { label: 'General holiday until and including week', guidance: [usually(usual.holidayTo)] }
} as const;

export const postDayWords = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday'
} as const;

export const subjectWords = {
  milestones: 'Milestones',
  activities: 'Activities and interim deliverables',
  reports: 'Reports',
  risks: 'Risk reviews',
  measures: 'Measures',
  communication: 'Communication measures',
  involvement: 'Involvement and input',
  measurements: 'Measurements of benefits',
  changes: 'Change requests and approval of the plan',
  fridayRound: 'The Friday round',
  programmeRound: 'The weekly overview of the projects',
  channelPost: 'The weekly post in the channel'
} as const;
