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
  choose: 'Choose what should stand'
};
