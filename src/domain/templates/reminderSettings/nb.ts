import { usual } from '../../reminders/settings';

const usually = (value: number): string => `Vanlig er ${value}.`;
const empty = 'Er feltet tomt, gjelder det vanlige, om ikke noe annet er satt for området.';

/** What settings for the bot are called, in bokmål: spread into the words of the templates that have them. */
export const quietWords = {
  quietFrom: {
    label: 'Stille fra klokken',
    guidance: ['Hel time, 0–24. Mellom de to skriver ikke boten.', usually(usual.quietFrom)]
  },
  quietTo: { label: 'Stille til klokken', guidance: [usually(usual.quietTo)] }
} as const;

export const reminderWords = {
  leadDays: {
    label: 'Arbeidsdager før fristen til en milepæl',
    guidance: [`${usually(usual.leadDays)} ${empty}`]
  },
  reportLeadDays: { label: 'Arbeidsdager før fristen til en rapport', guidance: [usually(usual.reportLeadDays)] },
  taskLeadDays: { label: 'Arbeidsdager før andre frister', guidance: [usually(usual.taskLeadDays)] },
  repeatAfter: { label: 'Arbeidsdager uten svar før boten minner på igjen', guidance: [usually(usual.repeatAfter)] },
  repeatEvery: { label: 'Arbeidsdager mellom påminnelsene etterpå', guidance: [usually(usual.repeatEvery)] },
  toLeaderAfter: {
    label: 'Arbeidsdager uten svar før prosjektlederen får vite det',
    guidance: [usually(usual.toLeaderAfter)]
  },
  toOwnerAfter: {
    label: 'Arbeidsdager uten svar før prosjekteieren eller programlederen får vite det',
    guidance: [usually(usual.toOwnerAfter)]
  },
  postDay: { label: 'Ukedag for innlegget i kanalen' },
  off: { label: 'Boten skriver ikke om' }
} as const;

export const hourWords = {
  sendHour: { label: 'Boten skriver fra klokken', guidance: [`${usually(usual.sendHour)} ${empty}`] },
  secondHour: { label: 'Andre gang på dagen fra klokken', guidance: [usually(usual.secondHour)] },
  ...quietWords,
  holidayFrom: { label: 'Fellesferie fra og med uke', guidance: [usually(usual.holidayFrom)] },
  holidayTo: { label: 'Fellesferie til og med uke', guidance: [usually(usual.holidayTo)] }
} as const;
