import type { SavingMessages } from '../messages';

export const messages: SavingMessages = {
  byItself: 'Det du skriv, blir lagra av seg sjølv.',
  notYet: 'Ikkje lagra enno',
  notYetFields: (fields) => `Ikkje lagra enno: ${fields}`,
  done: 'Ferdig',
  news: (name, fields, time) => `${name} endra ${fields} kl. ${time}`,
  newsOwn: (fields, time) => `Du endra ${fields} i eit anna vindauge kl. ${time}`,
  quoted: (field) => `«${field}»`,
  and: 'og',
  disputedField: (name) => `${name} har òg endra dette feltet.`,
  disputed: (name, fields) => `${name} har endra ${fields} samtidig med deg. Begge tekstane er tekne vare på.`,
  choose: 'Vel kva som skal gjelde'
};
