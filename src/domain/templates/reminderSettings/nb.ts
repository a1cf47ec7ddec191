/** What settings for the bot are called, in bokmål: spread into the words of the templates that have them. */
export const offWords = { label: 'Boten skriver ikke om' } as const;

export const quietWords = {
  quietFrom: { label: 'Stille fra klokken', guidance: ['Hel time, 0–24. Mellom de to skriver ikke boten.'] },
  quietTo: { label: 'Stille til klokken' }
} as const;

export const reminderWords = {
  leadDays: {
    label: 'Arbeidsdager før fristen til en milepæl',
    guidance: ['Et tomt felt betyr at det vanlige gjelder.']
  },
  reportLeadDays: { label: 'Arbeidsdager før fristen til en rapport' },
  taskLeadDays: { label: 'Arbeidsdager før andre frister' },
  repeatAfter: { label: 'Arbeidsdager uten svar før boten minner på igjen' },
  repeatEvery: { label: 'Arbeidsdager mellom påminnelsene etterpå' },
  toLeaderAfter: { label: 'Arbeidsdager uten svar før prosjektlederen får vite det' },
  toOwnerAfter: { label: 'Arbeidsdager uten svar før prosjekteieren eller programlederen får vite det' },
  postDay: { label: 'Ukedag for innlegget i kanalen' },
  off: offWords
} as const;

export const hourWords = {
  sendHour: { label: 'Boten skriver fra klokken' },
  secondHour: { label: 'Andre gang på dagen fra klokken' },
  ...quietWords,
  holidayFrom: { label: 'Fellesferie fra og med uke' },
  holidayTo: { label: 'Fellesferie til og med uke' }
} as const;
