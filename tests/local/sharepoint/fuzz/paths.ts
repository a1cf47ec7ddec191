import { parsePath } from '../../../../src/local/sharepoint/http/path';
import { fuzz } from './fuzz';
import { mangle, text, words, type Random } from './random';

const STEPS = [
  'web',
  'lists',
  'items',
  'getbytitle',
  'fields',
  '$value',
  '$count',
  'GetFolderByServerRelativePath',
  ''
];

function argument(random: Random): string {
  const value = random.pick([
    () => `'${text(random)}'`,
    () => String(random.below(9999)),
    () => "guid'8a2b0d2c-1111-4111-8111-111111111111'",
    () => `@${random.pick(['p1', 'a', 'none'])}`,
    () => random.pick(['true', 'false', 'null', "datetime'2026-01-01'"]),
    () => `{'a':'${text(random)}'}`
  ])();
  return random.chance(3) ? `${random.pick(words)}=${value}` : value;
}

function step(random: Random): string {
  const args = random.chance(2) ? `(${random.several(3, () => argument(random), ',')})` : '';
  return random.pick(STEPS) + args;
}

const address = (random: Random): string =>
  random.chance(300)
    ? random.pick(['(', '/', "('", ')', '@p1(', "f(a='"]).repeat(5000)
    : mangle(random, `/${random.several(8, () => step(random), '/')}`);

/** What goes wrong when this many generated addresses are read; empty when nothing does. */
export function fuzzPaths(seed: number, count: number): string[] {
  const aliases: Readonly<Record<string, string>> = { '@p1': "'x'", '@a': '@a' };
  return fuzz(seed, count, address, (input) => JSON.stringify(parsePath(input, (name) => aliases[name])).length);
}
