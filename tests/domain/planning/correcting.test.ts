import { mayCorrectDeadline } from '../../../src/domain/planning/correcting';
import type { Correctable } from '../../../src/domain/planning/correcting';

const calendar = { today: '2018-01-10', dayOf: (moment: string) => moment.slice(0, 10) };
const planned: Correctable = {
  status: 'planned',
  deadline: { words: 'Juni', date: '2018-06-30' },
  reachedOn: null,
  originalDeadline: null,
  previousDeadline: null,
  deadlineReason: '',
  deadlineMovedOn: null,
  created: { by: 'Kari', at: '2017-12-01T10:00:00Z' }
};
const may = (wishes: Partial<Correctable> = {}, changeControl: boolean | null = null): boolean =>
  mayCorrectDeadline({ ...planned, ...wishes }, { changeControl }, calendar);

test('while nobody has answered, moved it, or been asked, it may be corrected', () => {
  expect(may()).toBe(true);
});

test.each(['onTrack', 'offTrack', 'reached', 'dropped'] as const)('once it is %s, it is moved', (status) => {
  expect(may({ status })).toBe(false);
});

test('once it has been moved, here or in the plain list, it is moved', () => {
  const before = { words: '', date: '2018-05-31' };
  expect(may({ originalDeadline: before, previousDeadline: before })).toBe(false);
  expect(may({ deadline: { words: '', date: '2018-06-30', movedFrom: before } })).toBe(false);
});

test('once «Er vi der?» is asked, it is moved', () => {
  expect(may({ deadline: { words: '', date: '2018-01-25' } })).toBe(true);
  expect(may({ deadline: { words: '', date: '2018-01-20' } })).toBe(false);
  expect(may({ deadline: { words: '', date: '2017-12-31' } })).toBe(false);
});

test('on the day it was made, a wrong year that makes it late at once may be corrected', () => {
  const created = { by: 'Kari', at: '2018-01-10T08:00:00Z' };
  expect(may({ created, deadline: { words: '', date: '2017-06-30' } })).toBe(true);
  expect(may({ created, status: 'onTrack' })).toBe(false);
});

test('with change control only the day it was made will do; a first deadline always may be set', () => {
  expect(may({}, true)).toBe(false);
  expect(may({ created: { by: 'Kari', at: '2018-01-10T08:00:00Z' } }, true)).toBe(true);
  expect(may({ deadline: null }, true)).toBe(true);
});
