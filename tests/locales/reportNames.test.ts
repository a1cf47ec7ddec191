import { inSentence } from '../../src/locales/reportNames';

test.each([
  ['Oppfølgingsrapport M4', 'oppfølgingsrapport M4'],
  ['Årsrapport 2026', 'årsrapport 2026'],
  ['Statusrapport til UFL', 'statusrapport til UFL'],
  ['Rapport M2', 'rapport M2'],
  ['Follow-up report M4', 'follow-up report M4'],
  ['Annual report 2026', 'annual report 2026'],
  ['Askøyrapporten', 'Askøyrapporten'],
  ['NAV-rapport', 'NAV-rapport'],
  ['Tiltak og rapport', 'Tiltak og rapport'],
  ['M4', 'M4'],
  ['', '']
])('%j stands in a sentence as %j', (name, told) => expect(inSentence(name)).toBe(told));
