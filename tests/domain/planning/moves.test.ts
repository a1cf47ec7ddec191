import { deadlineFound } from '../../../src/domain/planning/deadlineWords';
import type { Movable } from '../../../src/domain/planning/moves';
import { lastMove } from '../../../src/domain/planning/moves';
import { move } from '../../../src/domain/planning/transitions';

const november = { words: 'November', date: '2018-11-30' };
const february = { words: '', date: '2019-02-15' };
const plan: Movable = {
  deadline: november,
  originalDeadline: null,
  previousDeadline: null,
  deadlineReason: '',
  deadlineMovedOn: null
};

describe('a deadline as it is found in a list', () => {
  const found = (words: string, date: string | null, stored: string | null) => deadlineFound(words, date, stored);

  test('is what was stored, as long as nobody has touched it', () =>
    expect(found('November', '2018-11-30', '2018-11-30')).toEqual(november));

  test('loses words that another day contradicts, and tells what it was before', () =>
    expect(found('November', '2019-02-15', '2018-11-30')).toEqual({ ...february, movedFrom: november }));

  test('keeps words that the other day does not contradict', () =>
    expect(found('November', '2018-11-15', '2018-11-30')).toEqual({
      words: 'November',
      date: '2018-11-15',
      movedFrom: november
    }));

  test('may have got its words in the list as well', () =>
    expect(found('Medio februar', '2019-02-15', '2018-11-30')).toEqual({
      words: 'Medio februar',
      date: '2019-02-15',
      movedFrom: { words: '', date: '2018-11-30' }
    }));

  test('loses words that somebody has changed so that they contradict the day', () =>
    expect(found('Februar', '2018-11-30', '2018-11-30')).toEqual({ words: '', date: '2018-11-30' }));

  test('can have been taken away', () =>
    expect(found('November', null, '2018-11-30')).toEqual({ words: '', date: null, movedFrom: november }));

  test('was not moved where a row was made by hand', () => {
    expect(found('November', '2018-11-30', null)).toEqual(november);
    expect(found('Før jul', null, null)).toEqual({ words: 'Før jul', date: null });
    expect(found('', null, null)).toBeNull();
  });
});

describe('the last move', () => {
  const outside = { ...february, movedFrom: november };

  test('is none for a deadline that stands as planned', () => expect(lastMove(plan)).toBeNull());

  test('in the plain list has no reason', () =>
    expect(lastMove({ ...plan, deadline: outside })).toEqual({
      planned: november,
      previous: november,
      reason: '',
      on: null
    }));

  test('in the plain list does not borrow the reason of a move before it', () => {
    const october = { words: 'Oktober', date: '2018-10-31' };
    const before = { originalDeadline: october, previousDeadline: october, deadlineReason: 'Sykdom' };
    const moved = { ...plan, ...before, deadlineMovedOn: '2018-09-01', deadline: outside };
    expect(lastMove(moved)).toEqual({ planned: october, previous: november, reason: '', on: null });
  });

  test('here has its reason and day, also after one in the list, which stands as the planned one', () => {
    const input = { deadline: { words: 'Mars', date: '2019-03-31' }, reason: ' Leverandøren er forsinket ' };
    const milestone = { ...plan, status: 'planned', reachedOn: null, deadline: outside } as const;
    const outcome = move(milestone, input, '2018-12-01');
    expect(outcome).toMatchObject({ ok: true, change: { previousDeadline: february, originalDeadline: november } });
    const { change } = outcome as Extract<typeof outcome, { ok: true }>;
    expect(lastMove({ ...plan, ...change } as Movable)).toEqual({
      planned: november,
      previous: february,
      reason: 'Leverandøren er forsinket',
      on: '2018-12-01'
    });
  });
});
