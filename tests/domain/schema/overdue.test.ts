import { isOverdue } from '../../../src/domain/schema/overdue';
import { measure } from '../../../src/domain/templates/measure';

const today = '2018-01-10';
const overdue = (date: string | null, status: unknown = 'started'): boolean =>
  isOverdue(measure, 'deadline', { deadline: { words: '', date }, status }, today);

test('a deadline has passed from the day after', () => {
  expect([overdue('2018-01-09'), overdue(today), overdue(null)]).toEqual([true, false, false]);
});

test('what is settled is never late; a status somebody has written by hand settles nothing', () => {
  expect([overdue('2018-01-09', 'done'), overdue('2018-01-09', 'dropped')]).toEqual([false, false]);
  expect(overdue('2018-01-09', { outside: 'Venter' })).toBe(true);
});

test('what has no deadline, and a field that is none, is not late', () => {
  expect(isOverdue(measure, 'deadline', { deadline: null, status: 'started' }, today)).toBe(false);
  expect(isOverdue(measure, 'name', { name: '2018-01-09' }, today)).toBe(false);
});
