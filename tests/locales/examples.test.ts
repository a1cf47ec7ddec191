import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAllWords } from '../../src/locales/load';

const plain = (text: string): string => text.replace(/\s+/g, ' ');
const sources = ['programme', 'plan']
  .map((name) => plain(readFileSync(join(__dirname, `../fixtures/sources/${name}.txt`), 'utf8')))
  .join(' ');

test.each(['project', 'goal', 'milestone', 'activity'] as const)(
  'every example of a %s stands verbatim in the source documents',
  async (name) => {
    const { templates } = await loadAllWords('nb');
    const examples = Object.values(templates[name].fields).flatMap(({ example = [] }) => example);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((example) => !sources.includes(plain(example)))).toEqual([]);
  }
);
