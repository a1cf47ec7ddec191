/** What forms that save by themselves say: quietly, at the bottom. */
export const messages = {
  byItself: 'Det du skriver, lagres av seg selv.',
  notYet: 'Ikke lagret ennå',
  notYetFields: (fields: string) => `Ikke lagret ennå: ${fields}`,
  done: 'Ferdig',
  news: (name: string, fields: string, time: string) => `${name} endret ${fields} kl. ${time}`,
  newsOwn: (fields: string, time: string) => `Du endret ${fields} i et annet vindu kl. ${time}`,
  quoted: (field: string) => `«${field}»`,
  and: 'og',
  disputedField: (name: string) => `${name} har også endret dette feltet.`,
  disputed: (name: string, fields: string) =>
    `${name} har endret ${fields} samtidig med deg. Begge tekstene er tatt vare på.`,
  disputedFieldOwn: 'Du har også endret dette feltet i et annet vindu.',
  disputedOwn: (fields: string) => `Du har endret ${fields} i et annet vindu samtidig. Begge tekstene er tatt vare på.`,
  choose: 'Velg hva som skal gjelde',
  offline: 'Du er uten nett. Det du skriver, blir tatt vare på her og lagres når nettet er tilbake.',
  away: 'Vi får ikke kontakt med SharePoint. Det du har skrevet, er tatt vare på her. Vi prøver igjen av oss selv.',
  busy: 'SharePoint har mye å gjøre akkurat nå. Det du har skrevet, er tatt vare på her. Vi prøver igjen av oss selv.',
  signedOut:
    'Du er logget ut av SharePoint. Det du har skrevet, er tatt vare på her og lagres når du har logget inn på nytt.',
  signIn: 'Logg inn på nytt',
  forbidden: 'Du kan ikke lenger endre dette. Det du har skrevet, er tatt vare på her. Spør en av eierne av området.',
  deleted: 'Noen har slettet dette mens du skrev. Teksten din står her fortsatt.',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten i feltene og kopier den selv.',
  anew: 'Lag det på nytt',
  keptText: 'Det du skrev og ikke fikk lagret, er tatt vare på i nettleseren.'
} as const;
