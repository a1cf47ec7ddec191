import type { DraftMessages } from '../messages';

export const messages: DraftMessages = {
  notSaved: 'Du har skrive noko som ikkje er lagra:',
  row: (what, name) => `${what} «${name}»`,
  gone: (what) => `${what} (sletta)`,
  discard: (what) => `Kast det du skreiv i ${what}`
};
