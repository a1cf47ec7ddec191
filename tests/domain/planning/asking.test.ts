import { askedSince, unansweredSince } from '../../../src/domain/planning/asking';
import { aRow, by } from '../../support/planned';

const on = (today: string): { today: string; dayOf: (at: string) => string } => ({
  today,
  dayOf: (at) => at.slice(0, 10)
});

describe('«Er vi der?»', () => {
  test.each([
    ['2018-02-13', null, 'eleven working days before'],
    ['2018-02-14', '2018-02-14', 'ten working days before'],
    ['2018-02-27', '2018-02-14', 'the day before'],
    ['2018-02-28', '2018-02-28', 'the day itself, when it is asked anew'],
    ['2018-04-01', '2018-02-28', 'long after']
  ])('on %s it has stood since %s (%s)', (today, since, _when) => {
    expect(askedSince(aRow({ due: '2018-02-28' }), today)).toBe(since);
  });

  test('is asked earlier where public holidays stand before the deadline', () => {
    expect(askedSince(aRow({ due: '2018-04-06' }), '2018-03-20')).toBe('2018-03-20');
  });

  test.each(['reached', 'dropped'] as const)('is not asked about a milestone that is %s', (status) => {
    expect(askedSince(aRow({ due: '2018-02-28', status }), '2018-03-01')).toBeNull();
  });

  test('is not asked about a milestone without a day', () => {
    expect(askedSince(aRow(), '2018-03-01')).toBeNull();
    expect(askedSince(aRow({ deadline: { words: 'Når det passer', date: null } }), '2018-03-01')).toBeNull();
  });
});

describe('an answer', () => {
  const answered = (at: string, status: 'onTrack' | 'offTrack' = 'onTrack'): ReturnType<typeof aRow> =>
    aRow({ due: '2018-02-28', status, modified: by('Ola', at) });

  test.each(['onTrack', 'offTrack'] as const)('silences when it is %s', (status) => {
    expect(unansweredSince(answered('2018-02-15T09:00:00Z', status), on('2018-02-20'))).toBeNull();
  });

  test('from before the question was asked is no answer to it', () => {
    expect(unansweredSince(answered('2018-01-31T09:00:00Z'), on('2018-02-20'))).toBe('2018-02-14');
  });

  test('from before the deadline is no answer to what is asked on the deadline', () => {
    expect(unansweredSince(answered('2018-02-27T09:00:00Z'), on('2018-02-28'))).toBe('2018-02-28');
    expect(unansweredSince(answered('2018-02-28T09:00:00Z'), on('2018-03-05'))).toBeNull();
  });

  test('is counted by the day where the person is', () => {
    const local = { today: '2018-03-05', dayOf: () => '2018-02-28' };
    expect(unansweredSince(answered('2018-02-27T23:30:00Z'), local)).toBeNull();
  });

  test('is not a change of something else while the status is planned, or a word written in by hand', () => {
    const planned = aRow({ due: '2018-02-28', modified: by('Ola', '2018-02-20T09:00:00Z') });
    expect(unansweredSince(planned, on('2018-02-21'))).toBe('2018-02-14');
    expect(unansweredSince({ ...planned, status: { outside: 'Venter' } }, on('2018-02-21'))).toBe('2018-02-14');
  });
});
