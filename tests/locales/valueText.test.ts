import { example } from '../../src/domain/schema/example';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { templates } from '../../src/domain/templates';
import { storedKeys } from '../../src/domain/schema/record';
import { languages } from '../../src/domain/schema/words';
import { loadAllWords } from '../../src/locales/load';
import { valueText } from '../../src/locales/valueText';

const kari = { id: 1, name: 'Kari Ås', email: 'kari@example.org', login: 'kari' };
const known = { person: kari, link: () => ({ id: 1, title: 'Mål 1' }) };

test.each(languages)('every value of every template can be read in %s', async (language) => {
  const words = await loadAllWords(language);
  const silent = templates.flatMap((template) => {
    const record = example(template, known);
    const names = storedKeys(template).filter((name) => name in record);
    return names
      .filter((name) => valueText(words, template, name, record[name]) === '')
      .map((name) => [template.name, name]);
  });
  expect(silent).toEqual([]);
});

test.each([
  ['deadline', { words: 'Ultimo februar', date: '2018-02-28' }, 'Ultimo februar (28. feb. 2018)'],
  ['deadline', { words: '', date: '2018-02-28' }, '28. feb. 2018'],
  ['deadline', { words: 'Etter ferien', date: null }, 'Etter ferien'],
  ['deadline', null, ''],
  ['status', 'onTrack', 'I rute'],
  ['status', { outside: 'Snart' }, 'Snart'],
  ['responsible', kari, 'Kari Ås'],
  [
    'goals',
    [
      { id: 1, title: 'A' },
      { id: 2, title: 'B' }
    ],
    'A, B'
  ]
])('a milestone with %s %j reads %j', async (name, value, text) => {
  expect(valueText(await loadAllWords('nb'), milestone, name, value)).toBe(text);
});

test('yes and no are said in the language of the screen', async () => {
  const nn = await loadAllWords('nn');
  expect([true, false].map((value) => valueText(nn, project, 'changeControl', value))).toEqual(['Ja', 'Nei']);
});
