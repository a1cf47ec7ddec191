import type { DraftMessages } from '../messages';

export const messages: DraftMessages = {
  notSaved: 'You have written something that is not saved:',
  row: (what, name) => `${what} “${name}”`,
  gone: (what) => `${what} (deleted)`,
  discard: (what) => `Throw away what you wrote in ${what}`
};
