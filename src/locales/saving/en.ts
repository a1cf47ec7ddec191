import type { SavingMessages } from '../messages';

export const messages: SavingMessages = {
  byItself: 'What you write is saved as you go.',
  notYet: 'Not saved yet',
  notYetFields: (fields) => `Not saved yet: ${fields}`,
  done: 'Done',
  news: (name, fields, time) => `${name} changed ${fields} at ${time}`,
  newsOwn: (fields, time) => `You changed ${fields} in another window at ${time}`,
  quoted: (field) => `“${field}”`,
  and: 'and',
  disputedField: (name) => `${name} has changed this field too.`,
  disputed: (name, fields) => `${name} changed ${fields} at the same time as you. Both texts are kept.`,
  disputedFieldOwn: 'You have changed this field in another window too.',
  disputedOwn: (fields) => `You have changed ${fields} in another window at the same time. Both texts are kept.`,
  choose: 'Choose what should stand',
  offline: 'You are offline. What you write is kept here, and saved when you are back.',
  away: 'We cannot reach SharePoint. What you have written is kept here. We will try again by ourselves.',
  busy: 'SharePoint is busy right now. What you have written is kept here. We will try again by ourselves.',
  signedOut:
    'You have been signed out of SharePoint. What you have written is kept here, and saved when you have signed in again.',
  signIn: 'Sign in again',
  forbidden: 'You can no longer change this. What you have written is kept here. Ask one of the owners of the site.',
  deleted: 'Somebody has deleted this while you were writing. Your text is still here.',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  notCopied: 'The browser did not let us copy. Select the text in the fields and copy it yourself.',
  anew: 'Make it again',
  keptText: 'What you wrote and could not save is kept in the browser.'
};
