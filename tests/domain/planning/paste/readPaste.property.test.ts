import fc from 'fast-check';
import { readTabs } from '../../../../src/domain/planning/paste/grid';
import { mostRows } from '../../../../src/domain/planning/paste/pastedPlan';
import { readGrid } from '../../../../src/domain/planning/paste/readGrid';
import { readText } from '../../../../src/domain/planning/paste/readPaste';
import { anyPlan } from './anyPlan';
import { asTabs, printed } from './printed';

test('a plan laid out as a table and read again is the same plan', () => {
  fc.assert(
    fc.property(anyPlan, (milestones) => {
      expect(readText(asTabs(printed({ milestones })))).toEqual({ milestones, period: '', unused: [], left: 0 });
    })
  );
});

test('columns may come in any order', () => {
  fc.assert(
    fc.property(anyPlan, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (milestones, order) => {
      const rows = printed({ milestones: milestones.map((each) => ({ ...each, path: '' })) });
      const plan = readGrid({ rows: rows.map((row) => order.map((at) => row[at] ?? '')), left: 0 });
      expect(plan.milestones).toEqual(milestones.map((each) => ({ ...each, path: '' })));
    })
  );
});

test('cells with quotes, tabs and line breaks come back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ø', ','), maxLength: 8 });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readTabs(`${asTabs(rows)}\r\n`)).toEqual(rows);
    })
  );
});

const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('M1', 'Når', 'a er gjort', '\t', '\n', '"', '•', '- ', 'Juni', '  ', 'Frist', 'Nr.', '1.1', 'X')
    )
    .map((parts) => parts.join(' '))
);

test('no text throws, and no milestone is longer than what was pasted', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plan = readText(text);
      expect(plan.milestones.length).toBeLessThanOrEqual(Math.min(mostRows, text.length));
    }),
    { numRuns: 500 }
  );
});

test('no grid throws, whatever its shape', () => {
  const cell = fc.oneof(anyText, fc.constant(null), fc.constantFrom('Nr.', 'Milepæl', 'Frist', 'M1', 'Juni', '• a'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      readGrid({ rows, left: 0 });
    })
  );
});

test('ten thousand rows do not hang: they are read up to the limit, and the rest is counted', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `M${at}\tNår ${at} er gjort\tKari Ås\tJuni`);
  const before = performance.now();
  const table = readText(rows.join('\n'));
  const lines = readText(rows.map((row) => row.replace(/\t/g, '   ')).join('\n'));
  expect(performance.now() - before).toBeLessThan(20_000);
  expect([table.milestones.length, table.left]).toEqual([500, 9500]);
  expect(lines.milestones).toHaveLength(500);
  expect(lines.left).toBeGreaterThan(9000);
});

test('text made to be slow is not', () => {
  const slow = [
    ' '.repeat(200_000),
    'a '.repeat(100_000),
    '"'.repeat(100_000),
    'M1 '.repeat(60_000),
    '1.'.repeat(90_000)
  ];
  const before = performance.now();
  slow.forEach((text) => {
    readText(text);
    readText(`${text}\t${text}`);
  });
  expect(performance.now() - before).toBeLessThan(20_000);
});
