/** What settings for the bot are called, in nynorsk: spread into the words of the templates that have them. */
export const offWords = { label: 'Boten skriv ikkje om' } as const;

export const quietWords = {
  quietFrom: { label: 'Stille frå klokka', guidance: ['Heil time, 0–24. Mellom dei to skriv ikkje boten.'] },
  quietTo: { label: 'Stille til klokka' }
} as const;

export const reminderWords = {
  leadDays: {
    label: 'Arbeidsdagar før fristen til ein milepæl',
    guidance: ['Eit tomt felt tyder at det vanlege gjeld.']
  },
  reportLeadDays: { label: 'Arbeidsdagar før fristen til ein rapport' },
  taskLeadDays: { label: 'Arbeidsdagar før andre fristar' },
  repeatAfter: { label: 'Arbeidsdagar utan svar før boten minner på igjen' },
  repeatEvery: { label: 'Arbeidsdagar mellom påminningane etterpå' },
  toLeaderAfter: { label: 'Arbeidsdagar utan svar før prosjektleiaren får vite det' },
  toOwnerAfter: {
    label: 'Arbeidsdagar utan svar før prosjekteigaren eller programleiaren får vite det'
  },
  postDay: { label: 'Vekedag for innlegget i kanalen' },
  off: offWords
} as const;

export const hourWords = {
  sendHour: { label: 'Boten skriv frå klokka' },
  secondHour: { label: 'Andre gongen på dagen frå klokka' },
  ...quietWords,
  holidayFrom: { label: 'Fellesferie frå og med veke' },
  holidayTo: { label: 'Fellesferie til og med veke' }
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
