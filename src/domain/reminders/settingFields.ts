import { choice, choices, number } from '../schema/field';

/** What the bot writes about. Each can be switched off: for the site, for a project, by a person for themselves. */
export const subjects = {
  milestones: 'Milepæler',
  activities: 'Aktiviteter og delleveranser',
  reports: 'Rapporter',
  risks: 'Risikogjennomganger',
  measures: 'Tiltak',
  communication: 'Kommunikasjonstiltak',
  involvement: 'Involvering og innspill',
  measurements: 'Målinger av gevinster',
  changes: 'Endringsforespørsler og godkjenning av planen',
  fridayRound: 'Fredagsrunden',
  programmeRound: 'Ukens oversikt over prosjektene',
  channelPost: 'Ukens innlegg i kanalen'
} as const;

export type Subject = keyof typeof subjects;

/** The longest lead time, in working days: what was sent is remembered for longer than this. */
export const longestLead = 40;

const days = { min: 1, max: longestLead, decimals: 0, section: 'reminders' } as const;

/** What the organisation and each of its projects may say of reminders. An empty field says nothing. */
export const reminderFields = {
  /** Working days before the deadline of a milestone, a report, or anything else. */
  leadDays: number({ ...days, min: 0 }),
  reportLeadDays: number({ ...days, min: 0 }),
  taskLeadDays: number({ ...days, min: 0 }),
  /** Working days without an answer: before the first repetition, and between those that follow. */
  repeatAfter: number(days),
  repeatEvery: number(days),
  /** Working days without an answer before the project leader hears of it, and then whoever is above. */
  toLeaderAfter: number(days),
  toOwnerAfter: number(days),
  postDay: choice(
    { monday: 'Mandag', tuesday: 'Tirsdag', wednesday: 'Onsdag', thursday: 'Torsdag', friday: 'Fredag' },
    { section: 'reminders' }
  ),
  off: choices(subjects, { section: 'reminders', chips: true })
} as const;

/** Those that are lead times. */
export type LeadField = 'leadDays' | 'reportLeadDays' | 'taskLeadDays';

/** What of it a person may say for themselves. */
export const ownFields = {
  leadDays: reminderFields.leadDays,
  repeatEvery: reminderFields.repeatEvery,
  off: reminderFields.off
} as const;

const hour = { min: 0, max: 24, decimals: 0 } as const;

/** Between these hours nothing is sent; the first may be later than the last. */
export const quietFields = {
  quietFrom: number({ ...hour, section: 'hours' }),
  quietTo: number({ ...hour, section: 'hours' })
} as const;

/** When the bot writes at all, for a whole site: twice a day at most, and not in fellesferien. */
export const hourFields = {
  sendHour: number({ ...hour, max: 23, section: 'hours' }),
  secondHour: number({ ...hour, max: 23, section: 'hours' }),
  ...quietFields,
  /** Weeks, first and last. */
  holidayFrom: number({ min: 1, max: 53, decimals: 0, section: 'hours' }),
  holidayTo: number({ min: 1, max: 53, decimals: 0, section: 'hours' })
} as const;
