/** What is said of the site's settings. */
export const messages = {
  title: 'Settings',
  about: 'For all projects of this site.',
  who: 'The project leader, the project owner, programme leaders and the site’s owners may change the settings.',
  noYellow: 'The red limit is not higher than the yellow one, so no risk will be yellow.',
  tooHigh: (most: number) => `The highest possible risk number is ${most}, so no risk comes this far.`,
  mine: 'How the bot writes to you from this site. What you leave empty is as the project or the site has decided.',
  mineInChat: 'You cannot write in this site. Write “settings” to the bot in Teams to change your notifications.'
} as const;
