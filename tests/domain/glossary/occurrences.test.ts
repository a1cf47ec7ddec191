import { firstSaid, occurrencesIn, termsOf } from '../../../src/domain/glossary/occurrences';
import { glossary as nb } from '../../../src/locales/glossary/nb';
import { glossary as nn } from '../../../src/locales/glossary/nn';
import { glossary as en } from '../../../src/locales/glossary/en';

const foundIn = (text: string, glossary = nb): readonly string[] =>
  occurrencesIn(text, glossary).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Milepælene er viktige', ['Milepælene']],
  ['Hvor langt er det til milepælen?', ['milepælen']],
  ['Effektmålet og resultatmålene', ['Effektmålet', 'resultatmålene']],
  ['prosjekteierens ansvar', ['prosjekteierens']],
  ['Formålet skal bidra', ['Formålet']],
  ['«Gevinster» (gevinstene)', ['Gevinster']],
  ['En god milepælsplan', ['milepælsplan']],
  ['kvalitative gevinster', ['kvalitative gevinster']],
  ['Gevinstrealiseringsplanen', ['Gevinstrealiseringsplanen']]
])('«%s» holds %j', (text, expected) => expect(foundIn(text)).toEqual(expected));

test.each(['målrettet', 'Milepælsnavn', 'prosjektnavn', 'formålstjenlig', 'risikomatrise', 'tiltakspakke', ''])(
  'a word that only begins with a term is not it: «%s»',
  (text) => expect(foundIn(text)).toEqual([])
);

test('nynorsk and English have their own forms', () => {
  expect(foundIn('Milepælane og effektmåla', nn)).toEqual(['Milepælane', 'effektmåla']);
  expect(foundIn('Føremålet', nn)).toEqual(['Føremålet']);
  expect(foundIn('Milestones rest on benefits', en)).toEqual(['Milestones', 'benefits']);
});

test('a term is found once, where it first stands', () => {
  expect(occurrencesIn('En milepæl er ikke en milepæl', nb)).toEqual([{ term: 'milestone', start: 3, end: 10 }]);
});

test('words in every second sentence are explained where they name the field, and not in its guidance', () => {
  expect(termsOf('Prosjektets formål', ['Målet med prosjektet er en gevinst'], nb)).toEqual([
    'project',
    'purpose',
    'benefit'
  ]);
  expect(termsOf('Navn', ['Målet med prosjektet'], nb)).toEqual([]);
});

test('a term of several labels is for the first that says it, and words in every second sentence for none', () => {
  const labels = ['Risiko', 'Prosjekt', 'Milepæl', 'Sannsynlighet', 'Risiko for milepælen', 'Tiltak mot risikoen'];
  expect(firstSaid(labels, nb)).toEqual([true, false, true, false, false, true]);
});
