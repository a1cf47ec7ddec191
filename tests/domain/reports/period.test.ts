import { periodBegun, sinceLastTo, spanOf } from '../../../src/domain/reports/period';

const to = (recipient: string, periodEnd: string | null, sentOn: string | null = null, status = 'sent') => ({
  recipient,
  status,
  periodEnd,
  sentOn
});

test('what the programme leader was told of yesterday, the steering group has not been told of', () => {
  const reports = [to('steeringGroup', '2018-01-31'), to('programmeLeader', '2018-03-14')];
  expect(sinceLastTo('steeringGroup', reports)).toBe('2018-02-01');
  expect(sinceLastTo('programmeLeader', reports)).toBe('2018-03-15');
  expect(sinceLastTo('ufl', reports)).toBeNull();
});

test('the latest of a receiver’s periods counts, and of a report without one the day it was sent', () => {
  const reports = [to('ufl', '2018-02-28'), to('ufl', '2018-01-31'), to('ufl', null, '2018-02-20'), to('ufl', null)];
  expect(sinceLastTo('ufl', reports)).toBe('2018-03-01');
  expect(sinceLastTo('ufl', reports.slice(2))).toBe('2018-02-21');
});

test('a draft and an order have told nobody anything, and a report that is sent back is to be told anew', () => {
  const unsent = ['draft', 'ordered', 'returned'].map((status) => to('ufl', '2018-02-28', null, status));
  expect(sinceLastTo('ufl', [...unsent, to('ufl', '2018-01-31', null, 'noted')])).toBe('2018-02-01');
  expect(sinceLastTo('ufl', unsent)).toBeNull();
});

test('a report written ten days after its period tells of nothing that the next one will tell of', () => {
  const january = { periodStart: '2018-01-01', periodEnd: '2018-01-31' };
  expect(spanOf(january, '2018-02-10')).toEqual({ from: '2018-01-01', to: '2018-01-31' });
  expect(spanOf(january, '2018-01-20')).toEqual({ from: '2018-01-01', to: '2018-01-20' });
  expect(spanOf({}, '2018-02-10')).toEqual({ from: null, to: '2018-02-10' });
});

test('the period of an ordered report runs until it is begun, unless whoever ordered it said otherwise', () => {
  const today = '2018-01-25';
  expect(periodBegun({ periodEnd: null, orderedOn: '2018-01-10' }, today)).toEqual({ periodEnd: today });
  expect(periodBegun({ periodEnd: '2018-01-10', orderedOn: '2018-01-10' }, today)).toEqual({ periodEnd: today });
  expect(periodBegun({ periodEnd: '2017-12-31', orderedOn: '2018-01-10' }, today)).toEqual({});
  expect(periodBegun({}, today)).toEqual({});
});
