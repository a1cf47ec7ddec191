import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNamed, checkNames } from '../../src/domain/planning/check/checks';
import { loadAllWords } from '../../src/locales/load';

const plain = (text: string): string => text.replace(/\s+/g, ' ');
const said = (source: string): string =>
  plain(readFileSync(join(__dirname, '../fixtures/sources', `${source}.txt`), 'utf8'));

test.each(checkNames)('the reason of %s stands verbatim in the document it names', async (name) => {
  const { messages } = await loadAllWords('nb');
  const reasons = messages.check.checks[name].reason.split('\n');
  const source = said(checkNamed(name).source);
  expect(reasons.filter((reason) => reason === '' || !source.includes(plain(reason)))).toEqual([]);
});
