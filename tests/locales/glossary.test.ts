import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { termNames } from '../../src/domain/glossary/glossary';
import { occurrencesIn } from '../../src/domain/glossary/occurrences';
import { languages } from '../../src/domain/schema/words';
import { loadGlossary } from '../../src/locales/glossary/load';

interface Row {
  readonly label: string;
  readonly shown?: string;
  readonly use: string;
  readonly guidance: string;
}

const fixture = (name: string): string => readFileSync(join(__dirname, '../fixtures', name), 'utf8');
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const sources = ['programme', 'plan'].map((name) => plain(fixture(`sources/${name}.txt`))).join(' ');
const rows = (JSON.parse(fixture('seed-fields.json')) as readonly { readonly rows: readonly Row[] }[])
  .flatMap((section) => section.rows)
  .filter(({ use }) => use === 'term');

test('the sources have nineteen terms, and every one of them is explained in their own words', async () => {
  const terms = Object.values(await loadGlossary('nb'));
  expect(rows).toHaveLength(19);
  const missing = rows.filter(({ label, shown, guidance }) => {
    const term = terms.find((each) => each.term === (shown ?? label));
    return !term?.definitions.some((definition) => plain(definition).includes(plain(guidance)));
  });
  expect(missing.map(({ label }) => label)).toEqual([]);
});

test.each(termNames)('what the bokmål glossary says of %s stands verbatim in the sources', async (name) => {
  const lines = (await loadGlossary('nb'))[name].definitions.flatMap((definition) => definition.split('\n'));
  expect(lines.filter((line) => line === '' || !sources.includes(plain(line)))).toEqual([]);
});

test('where the sources explain a term twice, both explanations are there', async () => {
  const { outcomeGoal, benefit, milestone } = await loadGlossary('nb');
  expect([outcomeGoal, benefit, milestone].map(({ definitions }) => definitions.length)).toEqual([2, 2, 2]);
});

describe.each(languages)('in %s', (language) => {
  test('every term is found by its own name', async () => {
    const glossary = await loadGlossary(language);
    const lost = termNames.filter((name) => {
      const [found] = occurrencesIn(glossary[name].term, glossary);
      return found?.term !== name || found.end !== glossary[name].term.length;
    });
    expect(lost).toEqual([]);
  });

  test('no text has a space at its end or a straight quote', async () => {
    const texts = Object.values(await loadGlossary(language)).flatMap(({ term, definitions }) => [
      term,
      ...definitions
    ]);
    expect(texts.filter((text) => text !== text.trim() || /["']/.test(text))).toEqual([]);
  });
});
