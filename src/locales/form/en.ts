import type { FormMessages } from '../messages';

export const messages: FormMessages = {
  save: 'Save',
  saving: 'Saving …',
  saved: (time) => `Saved ${time}`,
  mergedWith: (name) => `${name} has changed other fields meanwhile. Both are saved.`,
  cancel: 'Cancel',
  tryAgain: 'Try again',
  requiredNote: 'Fields with a star (*) must be filled in.',
  toCorrect: (count, fields) =>
    count === 1 ? `One field must be corrected: ${fields}.` : `${count} fields must be corrected: ${fields}.`,
  notKept: 'The browser cannot keep what you write here. Save often.',
  restored: 'We have brought back what you wrote last.',
  discard: 'Throw it away',
  empty: 'Not filled in',
  guidance: {
    title: 'Guidance',
    none: 'The template says no more about this field.',
    begin: 'What the template says about the field you fill in stands here.',
    terms: 'Terms',
    example: (example) => `Example: ${example}`,
    examples: 'Examples:'
  },
  choice: {
    options: 'Options',
    choose: 'Choose',
    chosen: (count) => `${count} chosen`,
    clear: 'Clear the choice',
    remove: (name) => `Remove ${name}`,
    nothing: 'There is nothing to choose from yet.'
  },
  yes: 'Yes',
  no: 'No',
  scale: (value) => `${value} of 5`,
  kroner: 'kr',
  percent: '%',
  date: {
    format: 'day.month.year',
    pick: 'Choose a date in the calendar'
  },
  deadline: {
    means: 'means',
    date: 'the date',
    several: (words) => `“${words}” can be several days. Which one do you mean?`,
    unknown: 'We do not know these words. Set a date, and we keep what you wrote.',
    outside: (nearest) =>
      `The project period has no such day. The nearest is ${nearest}. Write something else, or set a date.`,
    dropped: (words) => `The date counts. “${words}” is taken away, for it means another day.`
  },
  person: {
    search: 'Search by name',
    searching: 'Searching …',
    found: (count) => (count === 1 ? 'One match' : `${count} matches`),
    none: 'We found nobody with that name.',
    failed: 'We cannot search right now. Try again in a little while.',
    notAdded: (name) => `We could not add ${name}. Try again.`
  },
  url: {
    address: 'Web address',
    text: 'Text to show'
  },
  conflict: {
    title: 'Choose what shall stand',
    lead: (name, when) => `${name} saved another text ${when}, while you were writing. Both are here.`,
    today: (time) => `at ${time}`,
    earlier: (date, time) => `on ${date} at ${time}`,
    mine: 'My text',
    theirs: 'The one that is saved',
    also: (fields) => `${fields}: changed too. That stays as it is saved.`,
    missing: 'Choose one of the two.',
    save: 'Save the choice'
  }
};
