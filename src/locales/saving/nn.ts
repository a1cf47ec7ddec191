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
  disputedFieldOwn: 'Du har òg endra dette feltet i eit anna vindauge.',
  disputedOwn: (fields) => `Du har endra ${fields} i eit anna vindauge samstundes. Begge tekstane er tekne vare på.`,
  choose: 'Vel kva som skal gjelde',
  offline: 'Du er utan nett. Det du skriv, blir teke vare på her og lagra når nettet er tilbake.',
  away: 'Vi får ikkje kontakt med SharePoint. Det du har skrive, er teke vare på her. Vi prøver igjen av oss sjølve.',
  busy: 'SharePoint har mykje å gjere akkurat no. Det du har skrive, er teke vare på her. Vi prøver igjen av oss sjølve.',
  signedOut:
    'Du er logga ut av SharePoint. Det du har skrive, er teke vare på her og blir lagra når du har logga inn på nytt.',
  signIn: 'Logg inn på nytt',
  forbidden:
    'Du kan ikkje lenger endre dette. Det du har skrive, er teke vare på her. Spør ein av eigarane av området.',
  deleted: 'Nokon har sletta dette mens du skreiv. Teksten din står her framleis.',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten i felta og kopier han sjølv.',
  anew: 'Lag det på nytt',
  keptText: 'Det du skreiv og ikkje fekk lagra, er teke vare på i nettlesaren.'
};
