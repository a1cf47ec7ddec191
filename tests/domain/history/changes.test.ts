import { changesBetween } from '../../../src/domain/history/changes';
import type { Change } from '../../../src/domain/history/changes';
import { blank } from '../../../src/domain/schema/record';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { goal } from '../../../src/domain/templates/goal';
import { milestone } from '../../../src/domain/templates/milestone';
import { somebody } from '../../support/planned';

const february = { words: 'Ultimo februar', date: '2018-02-28' };
const march = { words: '', date: '2018-03-15' };
const [kari, ola] = [somebody(1, 'Kari'), somebody(2, 'Ola')];

const planned = blank(milestone, { number: 'M1', name: 'Når pilot er evaluert', deadline: february });
const changed = (change: AnyDraft, before = planned): readonly Change[] =>
  changesBetween(milestone, before, { ...before, ...change });

test('two versions with the same values have nothing to tell', () => {
  expect(changed({})).toEqual([]);
});

test('what is hidden is not told', () => {
  expect(changed({ order: 7, projectKey: 'another' })).toEqual([]);
});

test.each([
  ['set', { responsible: kari }, { field: 'responsible', from: null, to: kari }],
  ['changed', { number: 'M2' }, { field: 'number', from: 'M1', to: 'M2' }],
  ['cleared', { number: '' }, { field: 'number', from: 'M1', to: '' }],
  ['rewritten', { description: 'Kort' }, { field: 'description', from: '', to: 'Kort' }]
])('a value is %s', (kind, change, told) => {
  expect(changed(change)).toEqual([{ kind, ...told }]);
});

test('a text too long to quote is told as rewritten', () => {
  expect(changed({ name: 'Når '.repeat(30) })).toMatchObject([{ kind: 'rewritten', field: 'name' }]);
});

test('somebody who is called something else now is the same person', () => {
  const before = { ...planned, responsible: kari };
  expect(changed({ responsible: { ...kari, name: 'Kari Ås' } }, before)).toEqual([]);
});

test('a list tells what came and what went', () => {
  const before = blank(followUpReport, { authors: [kari] });
  const after = { ...before, authors: [ola] };
  expect(changesBetween(followUpReport, before, after)).toEqual([
    { kind: 'listed', field: 'authors', added: [ola], removed: [kari] }
  ]);
});

describe('a deadline', () => {
  const moved = {
    deadline: march,
    originalDeadline: february,
    previousDeadline: february,
    deadlineReason: 'Leverandør forsinket',
    deadlineMovedOn: '2018-02-20'
  };

  test('that is moved is one change, with its reason', () => {
    expect(changed(moved)).toEqual([
      {
        kind: 'moved',
        field: 'deadline',
        from: february,
        to: march,
        reason: 'Leverandør forsinket',
        outside: false
      }
    ]);
  });

  test('that is moved in the plain list was moved outside, and gets no older reason', () => {
    const before = { ...planned, ...moved };
    const outside = { words: '', date: '2018-04-01', movedFrom: march };
    expect(changed({ deadline: outside }, before)).toMatchObject([
      { kind: 'moved', from: march, reason: '', outside: true }
    ]);
  });

  test('that stays as somebody left it outside is not told again', () => {
    const before = { ...planned, deadline: { ...march, movedFrom: february } };
    expect(changed({ number: 'M9' }, before)).toMatchObject([{ kind: 'changed', field: 'number' }]);
  });

  test('that is set for the first time, or only reworded, is told like any other field', () => {
    expect(changed({ deadline: february }, { ...planned, deadline: null })).toMatchObject([{ kind: 'set' }]);
    expect(changed({ deadline: { words: 'Slutten av februar', date: '2018-02-28' } })).toMatchObject([
      { kind: 'changed', field: 'deadline' }
    ]);
  });
});

describe('a state', () => {
  test('is told with its day and reason as one change', () => {
    const reached = { status: 'reached', reachedOn: '2018-02-20', statusReason: 'Faste møter' };
    expect(changed(reached)).toEqual([
      {
        kind: 'became',
        field: 'status',
        from: 'planned',
        to: 'reached',
        reason: 'Faste møter',
        on: '2018-02-20',
        outside: false
      }
    ]);
  });

  test('is not given the reason of the state before it', () => {
    const before = { ...planned, status: 'offTrack', statusReason: 'Sykdom' };
    expect(changed({ status: 'onTrack' }, before)).toMatchObject([{ kind: 'became', reason: '' }]);
  });

  test('that only the plain list can have brought was set outside', () => {
    expect(changed({ status: 'reached' })).toMatchObject([{ outside: true }]);
    expect(changed({ status: { outside: 'Venter' } })).toMatchObject([{ outside: true }]);
    expect(changed({ status: 'onTrack' })).toMatchObject([{ outside: false }]);
  });

  test('that is repeated with new words is told as those words', () => {
    expect(changed({ statusReason: 'Fortsatt i rute' })).toMatchObject([{ kind: 'rewritten', field: 'statusReason' }]);
  });
});

test('changes come in the template’s order, and what was done last', () => {
  const before = blank(goal, { level: 'outcome', name: 'A', number: '1' });
  const fields = changesBetween(goal, before, { ...before, number: '2', level: 'output', name: 'B' });
  expect(fields.map(({ field }) => field)).toEqual(['level', 'number', 'name']);
  expect(changed({ status: 'onTrack', number: 'M2' }).map(({ field }) => field)).toEqual(['number', 'status']);
});
