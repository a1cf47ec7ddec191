import { languages } from '../../src/domain/schema/words';
import { loadAllWords } from '../../src/locales/load';
import { withNames } from '../../src/locales/organisationNames';
import { reflection } from '../../src/domain/templates/reflection';
import { choiceWord } from '../../src/locales/words';
import type { Words } from '../../src/locales/words';

const none = { organisation: '', lineOrganisation: '', helpDesk: '', procurement: '' };
const hemit = { organisation: 'Hemit', lineOrganisation: 'HF', helpDesk: 'Hemithjelp', procurement: 'Sykehusinnkjøp' };

const actorsIn = (words: Words) => words.templates.lessonsReport.choices.actors!;

test('the source’s own names stand in the labels again when the site is the source’s', async () => {
  const words = withNames(await loadAllWords('nb'), hemit);
  expect(actorsIn(words).operations).toBe(
    'Driftsorganisasjon (mottakere av prosjektets leveranse for videre drift): Hemithjelp, fagansvarlig, tjenesteutvikler, basisdrift'
  );
  expect(actorsIn(words).procurement).toBe('Sykehusinnkjøp/kontraktsansvarlig, i prosjekter med anskaffelser');
  const line = 'Internt samarbeid med prosjektgruppe, og med linjeorganisasjon i Hemit og HF';
  expect(words.templates.lessonsReport.fields.line?.label).toBe(line);
  expect(choiceWord(words, reflection, 'topic', 'line')).toBe(line);
});

test.each(languages)('every name has its place in the labels, and nothing else is touched: %s', async (language) => {
  const words = await loadAllWords(language);
  const named = withNames(words, hemit);
  expect(actorsIn(named).operations).toContain('Hemithjelp');
  expect(actorsIn(named).procurement).toContain('Sykehusinnkjøp');
  expect(actorsIn(named).owners).toBe(actorsIn(words).owners);
  expect(named.templates.lessonsReport.fields.line?.label).toMatch(/ (i|in) Hemit (og|and) HF$/);
  expect(named.templates.lessonsReport.fields.training).toEqual(words.templates.lessonsReport.fields.training);
});

test('one name alone takes its own place and no other', async () => {
  const words = await loadAllWords('nb');
  const named = withNames(words, { ...none, lineOrganisation: 'HF', helpDesk: ' ' });
  expect(named.templates.lessonsReport.fields.line?.label).toMatch(/linjeorganisasjon i HF$/);
  expect(actorsIn(named)).toEqual(actorsIn(words));
});

test('a name is text, whatever it looks like', async () => {
  const named = withNames(await loadAllWords('nb'), { ...none, procurement: '$& <b>Kjøp</b>' });
  expect(actorsIn(named).procurement).toMatch(/^\$& <b>Kjøp<\/b>\/kontraktsansvarlig/);
});

test('where a site has said nothing the words are the same', async () => {
  const words = await loadAllWords('nb');
  expect(withNames(words, none)).toBe(words);
  expect(withNames(words, undefined)).toBe(words);
});
