import { proposeNumber } from '../../../src/domain/planning/proposeNumber';
import { startsWithWhen } from '../../../src/domain/planning/startsWithWhen';

test.each([
  [[], 'M1'],
  [['M1'], 'M2'],
  [['M9'], 'M10'],
  [['M1', 'M9', 'M3'], 'M10'],
  [['M1', 'M9', ''], 'M10'],
  [['1.9'], '1.10'],
  [['1.1', '1.2', '2.1'], '2.2'],
  [['MP-3'], 'MP-4'],
  [['M01', 'M09'], 'M10'],
  [['09'], '10'],
  [['3.'], '4.'],
  [['M3b'], 'M4'],
  [['M1', 'A7', 'A8'], 'A9'],
  [[' M4 '], 'M5'],
  [['', ''], ''],
  [['Alfa', 'Beta'], ''],
  [['20180228123456'], '']
])('after %j comes %j', (existing, next) => expect(proposeNumber(existing)).toBe(next));

test('a proposed number is never one that is there already', () => {
  const existing = ['M1', 'M2', 'M10', 'M7'];
  expect(existing).not.toContain(proposeNumber(existing));
});

test.each([
  'Når tillitsmodellen er definert',
  'når pilot er evaluert',
  'NÅR',
  '  Når  overføring til linje er sikret',
  '«Når dagens praksis er kartlagt»',
  'Na\u030ar dagens praksis er kartlagt',
  'When the pilot has been evaluated'
])('%j is a state', (name) => expect(startsWithWhen(name)).toBe(true));

test.each(['', 'Evaluere pilot', 'Nårgjerne', 'Nåtid', 'Whenever', 'Pilot evaluert når alle er med'])(
  '%j is not written as a state',
  (name) => expect(startsWithWhen(name)).toBe(false)
);
