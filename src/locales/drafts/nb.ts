/** What «Nå» says of what this browser has and SharePoint has not. */
export const messages = {
  notSaved: 'Du har skrevet noe som ikke er lagret:',
  row: (what: string, name: string) => `${what} «${name}»`,
  gone: (what: string) => `${what} (slettet)`,
  discard: (what: string) => `Kast det du skrev i ${what}`
} as const;
