/** What the personal app says where the register does not lead on. */
export const messages = {
  goTo: 'Gå rett til et område',
  how: 'Åpne prosjektets SharePoint-område i nettleseren, og kopier adressen hit. I Teams står Framdrift også som en fane i prosjektets kanal.',
  go: 'Gå til området',
  notSite: (begin: string) => `Vi finner ikke noe område i adressen. Den begynner slik: ${begin}`
};
