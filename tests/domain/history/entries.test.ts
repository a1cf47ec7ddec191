import fc from 'fast-check';
import { changesBetween } from '../../../src/domain/history/changes';
import { entriesOf, longestPause } from '../../../src/domain/history/entries';
import type { Entry } from '../../../src/domain/history/entries';
import type { Version } from '../../../src/domain/history/version';
import { blank } from '../../../src/domain/schema/record';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { milestone } from '../../../src/domain/templates/milestone';

const utcDay = (moment: string): string => moment.slice(0, 10);
const noon = Date.parse('2018-01-10T12:00:00Z');
const planned = blank(milestone, { name: 'Når pilot er evaluert' });

interface Made {
  readonly by?: string;
  readonly byId?: number;
  /** Minutes since the version before it. */
  readonly after?: number;
  readonly change?: AnyDraft;
  readonly made?: Version['made'];
}

/** Versions as they are given, newest first; told here in the order they were made. */
function versions(first: number, ...all: readonly Made[]): readonly Version[] {
  let [values, at] = [planned, first];
  const made = all.map(({ by = 'Kari', byId, after = 1, change = {}, made: how }, index): Version => {
    values = { ...values, ...change };
    at += after * 60_000;
    const known = { ...(byId === undefined ? {} : { byId }), ...(how === undefined ? {} : { made: how }) };
    return { label: `${index + 1}.0`, by, at: new Date(at).toISOString(), values, ...known };
  });
  return made.reverse();
}

const labels = (entries: readonly Entry[]): readonly (readonly string[])[] =>
  entries.map((entry) => entry.versions.map(({ label }) => label));
const grouped = (...all: readonly Made[]): readonly (readonly string[])[] =>
  labels(entriesOf(milestone, versions(noon, ...all), utcDay));

const writes = (text: string, more: Made = {}): Made => ({ change: { description: text }, ...more });

test('what one person wrote in one stretch is one entry, from before it to its newest version', () => {
  const [newest, first] = entriesOf(milestone, versions(noon, {}, writes('A'), writes('A B'), writes('A B C')), utcDay);
  expect(labels([newest!, first!])).toEqual([['4.0', '3.0', '2.0'], ['1.0']]);
  expect(newest?.before?.label).toBe('1.0');
  expect(first?.before).toBeUndefined();
});

test('somebody else, a long pause and midnight each begin an entry', () => {
  expect(grouped({}, writes('A'), writes('B', { by: 'Ola' }), writes('C'))).toHaveLength(4);
  expect(grouped({}, writes('A'), writes('B', { after: 30 }))).toEqual([['3.0', '2.0'], ['1.0']]);
  expect(grouped({}, writes('A'), writes('B', { after: 31 }))).toHaveLength(3);
  const late = versions(Date.parse('2018-01-10T23:50:00Z'), {}, writes('A', { after: 5 }), writes('B', { after: 10 }));
  expect(labels(entriesOf(milestone, late, utcDay))).toHaveLength(3);
});

test('two people of the same name are two people', () => {
  expect(grouped({}, writes('A', { byId: 1 }), writes('B', { byId: 2 }))).toHaveLength(3);
  expect(grouped({}, writes('A', { byId: 1 }), writes('B', { byId: 1, by: 'Kari Ås' }))).toHaveLength(2);
});

test('a state that was reached and a deadline that was moved stand by themselves in the middle of the writing', () => {
  const february = { words: '', date: '2018-02-28' };
  const march = { words: '', date: '2018-03-15' };
  expect(
    grouped(
      { change: { deadline: february } },
      writes('A'),
      writes('B'),
      { change: { status: 'offTrack' } },
      writes('C'),
      { change: { deadline: march } },
      writes('D')
    )
  ).toEqual([['7.0'], ['6.0'], ['5.0'], ['4.0'], ['3.0', '2.0'], ['1.0']]);
});

test('what was made outside Framdrift stands by itself, and is said to be so only where it is known', () => {
  const entries = entriesOf(
    milestone,
    versions(noon, {}, writes('A'), writes('B', { made: 'outside' }), writes('C'), {
      change: { status: { outside: 'Venter' } }
    }),
    utcDay
  );
  expect(labels(entries)).toEqual([['5.0'], ['4.0'], ['3.0'], ['2.0'], ['1.0']]);
  expect(entries.map(({ outside }) => outside)).toEqual([true, false, true, false, false]);
});

test('a version in which no field was changed is not said to be made outside: a file leaves no mark', () => {
  const all = versions(noon, {}, writes('A', { made: 'here' }), { made: 'outside' });
  expect(entriesOf(milestone, all, utcDay).map(({ outside }) => outside)).toEqual([false, false]);
});

test('a word of the plain list that Framdrift itself brought back was not made outside', () => {
  const back = { change: { status: { outside: 'Venter' } }, made: 'here' as const };
  expect(entriesOf(milestone, versions(noon, {}, back), utcDay)[0]?.outside).toBe(false);
});

const change: fc.Arbitrary<AnyDraft> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ description: fc.constantFrom('', 'A', 'B') }) },
  { weight: 2, arbitrary: fc.record({ number: fc.constantFrom('', 'M1') }) },
  fc.record({ status: fc.constantFrom('planned', 'onTrack', 'reached') }),
  fc.record({ deadline: fc.constantFrom(null, { words: '', date: '2018-02-28' }, { words: '', date: '2018-03-15' }) })
);
const made: fc.Arbitrary<Made> = fc.record({
  by: fc.constantFrom('Kari', 'Ola'),
  byId: fc.constantFrom(undefined, 1, 2) as fc.Arbitrary<number>,
  after: fc.constantFrom(0, 1, 5, 29, 30, 31, 900),
  change,
  made: fc.constantFrom(undefined, 'here', 'outside') as fc.Arbitrary<'here'>
});
const histories = fc.array(made, { minLength: 1, maxLength: 25 }).map((all) => versions(noon, ...all));

const pairs = (all: readonly Version[]): readonly (readonly [Version, Version])[] =>
  all.slice(1).map((older, index) => [all[index]!, older] as const);

describe('whatever the history', () => {
  const always = (holds: (entries: readonly Entry[], all: readonly Version[]) => void): void =>
    fc.assert(
      fc.property(histories, (all) => holds(entriesOf(milestone, all, utcDay), all)),
      { numRuns: 300 }
    );

  test('every version is in one entry, in the order they were made', () =>
    always((entries, all) => expect(entries.flatMap(({ versions: some }) => some)).toEqual(all)));

  test('each entry begins where the older one ends: no net change is lost', () =>
    always((entries) => entries.forEach(({ before }, index) => expect(before).toBe(entries[index + 1]?.versions[0]))));

  test('no entry mixes people or days, or bridges a long pause', () =>
    always((entries) =>
      entries.forEach(({ versions: some }) => {
        expect(new Set(some.map(({ by, byId }) => byId ?? by)).size).toBe(1);
        expect(new Set(some.map(({ at }) => utcDay(at))).size).toBe(1);
        pairs(some).forEach(([newer, older]) =>
          expect(Date.parse(newer.at) - Date.parse(older.at)).toBeLessThanOrEqual(longestPause)
        );
      })
    ));

  test('what was changed outside is never told together with other versions', () =>
    always((entries, all) => {
      const told = new Set(entries.filter(({ outside }) => outside).map((entry) => entry.versions[0].label));
      const outside = pairs(all).filter(
        ([newer, older]) => newer.made === 'outside' && changesBetween(milestone, older.values, newer.values).length > 0
      );
      outside.forEach(([{ label }]) => expect(told).toContain(label));
      entries.filter((entry) => entry.outside).forEach((entry) => expect(entry.versions).toHaveLength(1));
    }));

  test('a transition is never told together with other versions', () =>
    always((entries) =>
      entries
        .filter(({ versions: some }) => some.length > 1)
        .forEach(({ versions: some, before }) =>
          pairs([...some, before!]).forEach(([newer, older]) =>
            expect(changesBetween(milestone, older.values, newer.values).map(({ kind }) => kind)).not.toEqual(
              expect.arrayContaining([expect.stringMatching(/became|moved/)])
            )
          )
        )
    ));
});
