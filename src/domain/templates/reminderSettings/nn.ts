import { usual } from '../../reminders/settings';

const usually = (value: number): string => `Vanleg er ${value}.`;
const empty = 'Er feltet tomt, gjeld det vanlege, om ikkje noko anna er sett for området.';

/** What settings for the bot are called, in nynorsk: spread into the words of the templates that have them. */
export const quietWords = {
  quietFrom: {
    label: 'Stille frå klokka',
    guidance: ['Heil time, 0–24. Mellom dei to skriv ikkje boten.', usually(usual.quietFrom)]
  },
  quietTo: { label: 'Stille til klokka', guidance: [usually(usual.quietTo)] }
} as const;

export const reminderWords = {
  leadDays: {
    label: 'Arbeidsdagar før fristen til ein milepæl',
    guidance: [`${usually(usual.leadDays)} ${empty}`]
  },
  reportLeadDays: { label: 'Arbeidsdagar før fristen til ein rapport', guidance: [usually(usual.reportLeadDays)] },
  taskLeadDays: { label: 'Arbeidsdagar før andre fristar', guidance: [usually(usual.taskLeadDays)] },
  repeatAfter: { label: 'Arbeidsdagar utan svar før boten minner på igjen', guidance: [usually(usual.repeatAfter)] },
  repeatEvery: { label: 'Arbeidsdagar mellom påminningane etterpå', guidance: [usually(usual.repeatEvery)] },
  toLeaderAfter: {
    label: 'Arbeidsdagar utan svar før prosjektleiaren får vite det',
    guidance: [usually(usual.toLeaderAfter)]
  },
  toOwnerAfter: {
    label: 'Arbeidsdagar utan svar før prosjekteigaren eller programleiaren får vite det',
    guidance: [usually(usual.toOwnerAfter)]
  },
  postDay: { label: 'Vekedag for innlegget i kanalen' },
  off: { label: 'Boten skriv ikkje om' }
} as const;

export const hourWords = {
  sendHour: { label: 'Boten skriv frå klokka', guidance: [`${usually(usual.sendHour)} ${empty}`] },
  secondHour: { label: 'Andre gongen på dagen frå klokka', guidance: [usually(usual.secondHour)] },
  ...quietWords,
  holidayFrom: { label: 'Fellesferie frå og med veke', guidance: [usually(usual.holidayFrom)] },
  holidayTo: { label: 'Fellesferie til og med veke', guidance: [usually(usual.holidayTo)] }
} as const;

export const postDayWords = {
  monday: 'Måndag',
  tuesday: 'Tysdag',
  wednesday: 'Onsdag',
  thursday: 'Torsdag',
  friday: 'Fredag'
} as const;

export const subjectWords = {
  milestones: 'Milepælar',
  activities: 'Aktivitetar og delleveransar',
  reports: 'Rapportar',
  risks: 'Risikogjennomgangar',
  measures: 'Tiltak',
  communication: 'Kommunikasjonstiltak',
  involvement: 'Involvering og innspel',
  measurements: 'Målingar av gevinstar',
  changes: 'Endringsførespurnader og godkjenning av planen',
  fridayRound: 'Fredagsrunden',
  programmeRound: 'Oversikta over prosjekta kvar veke',
  channelPost: 'Innlegget i kanalen kvar veke'
} as const;
