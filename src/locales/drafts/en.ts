import type { DraftMessages } from '../messages';

export const messages: DraftMessages = {
  notSaved: 'You have written something that is not saved:',
  gone: (what) => `${what} (deleted)`,
  discard: (what) => `Throw away what you wrote in ${what}`
};
