import { riskMatrix } from '../../../src/domain/planning/riskMatrix';
import type { Mark } from '../../../src/domain/planning/riskMatrix';
import { riskScale } from '../../../src/domain/planning/riskScale';
import { aRisk } from '../../support/builders';

const scale = riskScale();
const settings = { likelihoodWords: '', consequenceWords: '', yellowFrom: null, redFrom: null };
const told = ({ risk, when, square }: Mark<{ readonly id: number }>): string =>
  `${risk.id} ${when} ${square.likelihood}×${square.consequence}`;

test('the highest likelihood is at the top, and each square has its risk number and its region', () => {
  const { cells } = riskMatrix([], scale);
  expect(cells).toHaveLength(25);
  expect(cells[0]).toEqual({ likelihood: 5, consequence: 1, number: 5, region: 'medium' });
  expect(cells[24]).toEqual({ likelihood: 1, consequence: 5, number: 5, region: 'medium' });
  expect(cells[4]).toMatchObject({ number: 25, region: 'high' });
});

test('a risk stands before and after its measures, with an arrow between', () => {
  const { marks, arrows } = riskMatrix([aRisk({ likelihoodAfter: 2, consequenceAfter: 4 })], scale);
  expect(marks.map(told)).toEqual(['1 before 4×4', '1 after 2×4']);
  expect(arrows.map(({ from, to }) => [told(from), told(to)])).toEqual([['1 before 4×4', '1 after 2×4']]);
});

test('a risk that measures do not move stands once, after them; one nobody has judged again stands before them', () => {
  const same = aRisk({ likelihoodAfter: 4, consequenceAfter: 4 });
  expect(riskMatrix([same], scale).marks.map(told)).toEqual(['1 after 4×4']);
  expect(riskMatrix([aRisk()], scale).marks.map(told)).toEqual(['1 before 4×4']);
  expect(riskMatrix([same], scale).arrows).toEqual([]);
});

test('what is over, has happened or is half judged stands nowhere', () => {
  const risks = [aRisk({ status: 'over' }), aRisk({ status: 'occurred' }), aRisk({ consequence: null })];
  expect(riskMatrix(risks, scale).marks).toEqual([]);
});

test('no two marks in one square stand on the same spot, and all stand inside it', () => {
  const risks = Array.from({ length: 7 }, (_, index) => aRisk({ id: index + 1 }));
  const { marks } = riskMatrix(risks, scale);
  expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
  expect(marks.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
  expect(marks[0]).toMatchObject({ across: 3, down: 3 });
});

test('a step from when the scale was longer stands on the highest there is', () => {
  const three = riskScale({ ...settings, riskSteps: 'three' });
  expect(riskMatrix([aRisk({ likelihood: 5, consequence: 1 })], three).marks.map(told)).toEqual(['1 before 3×1']);
});
