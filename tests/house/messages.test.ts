import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messages as bot } from '../../src/locales/bot/nb';
import { messages as first } from '../../src/locales/nb';
import { messages as later } from '../../src/locales/later/nb';

/** Where messages are said: everything but the words themselves. */
const isSaying = (path: string): boolean => /\.tsx?$/.test(path) && !/locales\/(\w+\/)+(nb|nn|en)\.ts$/.test(path);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => isSaying(path) && !path.startsWith('local/sharepoint'))
  .map((path) => readFileSync(join('src', path), 'utf8'));
const mentioned = new Set(sources.flatMap((text) => text.match(/\w+/g) ?? []));

/** The path of every message: `now.turn.none`. */
const pathsIn = (tree: object, above = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, inner]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return typeof inner === 'object' && inner !== null ? pathsIn(inner as object, path) : [path];
  });

/** Keys that are chosen by what is known only as it runs are names of the domain, and so are mentioned there. */
test.each([
  ['first', first],
  ['later', later],
  ['bot', bot]
])('no message is kept that nothing says: %s', (_when, messages) => {
  const unsaid = pathsIn(messages).filter((path) => !path.split('.').every((name) => mentioned.has(name)));
  expect(unsaid).toEqual([]);
});
