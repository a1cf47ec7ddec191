import fc from 'fast-check';
import { changedLines } from '../../../src/domain/history/changedLines';
import { comparePlans } from '../../../src/domain/planning/comparePlans';
import type { FrozenRow } from '../../../src/domain/planning/frozenRows';
import type { PartKind } from '../../../src/domain/planning/planContent';

const row = (kind: PartKind, recordKey: string, text = '', heading = recordKey): FrozenRow => ({
  kind,
  recordKey,
  heading,
  text
});

describe('two versions of a plan', () => {
  test('only what differs is told: what is new, what was changed and what was taken out, kind by kind', () => {
    const older = [
      row('chapter', 'risk', 'a'),
      row('milestone', '1', 'Frist: a'),
      row('milestone', '2'),
      row('goal', '1')
    ];
    const newer = [
      row('chapter', 'risk', 'a'),
      row('milestone', '1', 'Frist: b'),
      row('milestone', '3'),
      row('goal', '1')
    ];
    const { parts, same } = comparePlans(older, newer);
    expect(parts.map(({ kind }) => kind)).toEqual(['milestone']);
    expect(parts[0]?.differing.map(({ what, before, after }) => [what, (after ?? before)?.recordKey])).toEqual([
      ['changed', '1'],
      ['added', '3'],
      ['removed', '2']
    ]);
    expect(same).toBe(2);
  });

  const rows = fc.uniqueArray(
    fc.record({ kind: fc.constantFrom('chapter', 'goal', 'milestone', 'activity'), key: fc.nat(9), text: fc.string() }),
    { selector: ({ kind, key }) => `${kind} ${key}`, maxLength: 20 }
  );

  test('the differences and what is the same are the whole plan, both ways', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const frozen = (all: typeof one): readonly FrozenRow[] =>
          all.map(({ kind, key, text }) => row(kind as PartKind, String(key), text));
        const [older, newer] = [frozen(one), frozen(other)];
        const { parts, same } = comparePlans(older, newer);
        const told = parts.flatMap(({ differing }) => differing);
        expect(told.filter(({ after }) => after).length + same).toBe(newer.length);
        expect(told.filter(({ before }) => before).length + same).toBe(older.length);
        expect(comparePlans(newer, older).same).toBe(same);
      })
    );
  });
});

describe('the lines in which two texts differ', () => {
  const told = (older: string, newer: string): readonly string[] =>
    changedLines(older, newer).map((line) => line.map(({ kind, text }) => `${kind}(${text})`).join(' '));

  test('a short value is told whole, before and after, behind its label', () => {
    expect(told('Ansvarlig: Kari\nFrist: 28. feb. 2018', 'Ansvarlig: Kari\nFrist: 15. mars 2018')).toEqual([
      'same(Frist: ) out(28. feb. 2018) in(15. mars 2018)'
    ]);
  });

  test('a value that came or went is a line of its own', () => {
    expect(told('Frist: a', 'Frist: a\nAnsvarlig: Kari')).toEqual(['in(Ansvarlig: Kari)']);
    expect(told('', 'Frist: a')).toEqual(['in(Frist: a)']);
  });

  test('in a long text only the words differ', () => {
    const text =
      'Prosjektet skal sikre at brukerne får rett hjelp til rett tid, og at de ansatte trives med det de gjør.';
    expect(told(`Formål: ${text}`, `Formål: ${text.replace('trives', 'blir')}`)).toEqual([
      expect.stringMatching(/out\(trives\) in\(blir\)/)
    ]);
  });

  test('nothing differs between a text and itself, and every line told has something that went or came', () => {
    const text = fc.array(fc.constantFrom('Frist: a', 'Frist: b', 'Risiko: c', 'x', ''), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(changedLines(one.join('\n'), one.join('\n'))).toEqual([]);
        const lines = changedLines(one.join('\n'), other.join('\n'));
        expect(lines.every((line) => line.some(({ kind }) => kind !== 'same'))).toBe(true);
      })
    );
  });
});
