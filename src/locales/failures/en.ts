import type { FailureMessages } from '../messages';

export const messages: FailureMessages = {
  problems: {
    required: () => 'Fill in this field.',
    tooLong: (limit) => `The text is too long. It can have at most ${limit} characters.`,
    notNumber: () => 'Write a number.',
    tooSmall: (limit) => `The number cannot be less than ${limit}.`,
    tooLarge: (limit) => `The number cannot be more than ${limit}.`,
    tooManyDecimals: (limit) => `Write the number with at most ${limit} decimals.`,
    notDate: () => 'Write a date that exists, for example 28.02.2018.',
    dateOutOfRange: (limit) => `The date is too far away. The limit is ${limit}.`,
    endBeforeStart: (limit) => `The end date cannot be before ${limit}.`,
    unknownChoice: () => 'Choose one of the options.',
    notScale: () => 'Choose a number from 1 to 5.',
    notPerson: () => 'Choose a person from the list.',
    notLink: () => 'Choose from the list.',
    badAddress: () => 'Write a web address that begins with https://.',
    taken: () => 'This is already in use. Write something else.',
    inFuture: () => 'The date cannot be in the future.',
    inPast: () => 'That day has passed. Choose a day to come.',
    unchanged: () => 'This is the same as before. Write something new.',
    settled: () => 'The report or request is sent or decided, and cannot be changed now.',
    notOpen: () => 'The milestone is already reached or dropped.',
    unclear: () => 'We do not understand the deadline. Write for example “End of February”, or choose a date.',
    outsidePeriod: (limit) =>
      `The project period has no such day. The nearest is ${limit}. Write something else, or set a date.`,
    several: () => 'The deadline can mean several days. Choose which, or write the year.',
    emptyFile: () => 'The file is empty, or it is a folder. Attach one or more files.',
    largeFile: (limit) =>
      `The file is too large. An attachment can be at most ${limit} MB. Put it among the team’s files and make a link.`,
    blockedFile: () => 'The organisation does not allow this type of file in SharePoint.',
    noAttachments: () =>
      'Attachments are turned off for this list. One of the site’s owners can turn them on in the list settings.'
  },
  Invalid: () => 'Something must be corrected before this can be saved. See the marked fields.',
  Conflict: () => 'Somebody else has changed this since you opened it. Choose what shall stand.',
  NotFound: {
    record: 'This no longer exists. Somebody may have deleted it.',
    list: 'Framdrift is not set up here yet.',
    site: 'We cannot find the site.'
  },
  SignedOut: () => 'You have been signed out of SharePoint. Sign in again, and it goes on from here.',
  Forbidden: () => 'You do not have access to do this. Ask one of the owners of the site.',
  Throttled: (seconds) =>
    seconds === null
      ? 'SharePoint is very busy right now. Try again in a little while.'
      : `SharePoint is very busy right now. Try again in ${seconds} seconds.`,
  Unavailable: () => 'We cannot reach SharePoint. What you have written is kept here. Try again.'
};
