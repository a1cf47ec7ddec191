import type { PersonalMessages } from '../messages';

export const messages: PersonalMessages = {
  goTo: 'Go straight to a site',
  how: 'Open the project’s SharePoint site in your browser and copy its address here. In Teams, Framdrift is also a tab in the project’s channel.',
  go: 'Go to the site',
  notSite: (begin) => `We find no site in this address. It begins like this: ${begin}`
};
