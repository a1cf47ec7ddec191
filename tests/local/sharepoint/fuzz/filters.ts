import { compileCondition } from '../../../../src/local/sharepoint/items/compile';
import { parseFilter } from '../../../../src/local/sharepoint/odata/filter';
import { fuzz } from './fuzz';
import { mangle, name, text, type Random } from './random';
import { openRoom } from './room';

function literal(random: Random): string {
  return random.pick([
    () => `'${text(random).replace(/'/g, "''")}'`,
    () => String(random.below(2000) - 1000),
    () => `${random.below(99)}.${random.below(99)}e${random.below(400)}`,
    () =>
      random.pick(['true', 'false', 'null', "datetime'2026-01-31T00:00:00Z'", "datetime'x'", "guid'x'", '7L', '1.5M'])
  ])();
}

const path = (random: Random): string =>
  name(random) + (random.chance(6) ? `/${random.pick(['Id', 'Title', 'EMail', 'Id', 'Title', 'a/b'])}` : '');

function condition(random: Random, depth: number): string {
  if (depth > 0 && random.chance(2)) {
    const [left, right] = [condition(random, depth - 1), condition(random, depth - 1)];
    return random.pick([
      `${left} and ${right}`,
      `${left} or ${right}`,
      `(${left}) and ${right}`,
      `not (${left})`,
      `not ${left}`,
      `(${left})`
    ]);
  }
  return random.pick([
    () => `${path(random)} ${random.pick(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])} ${literal(random)}`,
    () => `${random.pick(['startswith', 'startswith', 'endswith'])}(${path(random)},${literal(random)})`,
    () => `substringof(${literal(random)},${path(random)}) eq true`,
    () => `${random.pick(['day', 'month', 'year', 'hour'])}(${path(random)}) eq ${literal(random)}`,
    () => path(random)
  ])();
}

const filter = (random: Random): string =>
  random.chance(300)
    ? random.pick(['(', 'not ', 'ID eq 1 or ', "'", '((', 'not (']).repeat(5000) + 'ID eq 1'
    : random.chance(2)
      ? condition(random, 5)
      : mangle(random, condition(random, 5));

/** What goes wrong when this many generated filters are read and asked of a list; empty when nothing does. */
export function fuzzFilters(seed: number, count: number): string[] {
  const room = openRoom();
  try {
    return fuzz(seed, count, filter, (input) => {
      const condition_ = parseFilter(input);
      const sql = compileCondition(condition_, room.visit.ground(room.list));
      room.ask(sql);
      return JSON.stringify(condition_).length;
    });
  } finally {
    room.close();
  }
}
