/** What is said of the site's settings. */
export const messages = {
  title: 'Settings',
  about: 'For all projects of this site.',
  who: 'The project leader, the project owner, programme leaders and the site’s owners may change the settings.',
  noYellow: 'The red limit is not higher than the yellow one, so no risk will be yellow.',
  tooHigh: (most: number) => `The highest possible risk number is ${most}, so no risk comes this far.`
} as const;
