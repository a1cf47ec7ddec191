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
  choose: 'Velg hva som skal gjelde'
} as const;
