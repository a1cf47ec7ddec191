import type { PersonalMessages } from '../messages';

export const messages: PersonalMessages = {
  goTo: 'Gå rett til eit område',
  how: 'Opne SharePoint-området til prosjektet i nettlesaren, og kopier adressa hit. I Teams står Framdrift òg som ei fane i kanalen til prosjektet.',
  go: 'Gå til området',
  notSite: (begin) => `Vi finn ikkje noko område i adressa. Ho byrjar slik: ${begin}`
};
