import { drop, move, reach, reopen, setOffTrack, setOnTrack } from '../../../src/domain/planning/transitions';
import type { MilestoneChange, MilestoneState, Outcome } from '../../../src/domain/planning/transitions';
import type { ChangeOf, RecordOf } from '../../../src/domain/schema/record';
import type { milestone as milestoneTemplate } from '../../../src/domain/templates/milestone';

const today = '2018-02-20';
/** What was said of why it was off track is over when it is on track again, or reached. */
const noTrouble = { cause: '', changes: '', consequences: '' };
const february = { words: 'Ultimo februar', date: '2018-02-28' };
const milestone = (change: Partial<MilestoneState> = {}): MilestoneState => ({
  status: 'planned',
  deadline: february,
  originalDeadline: null,
  reachedOn: null,
  ...change
});
const closed = [milestone({ status: 'reached', reachedOn: '2018-02-01' }), milestone({ status: 'dropped' })];

const problemsOf = (outcome: Outcome): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ field, code }) => `${field}: ${code}`);
const changeOf = (outcome: Outcome): MilestoneChange => {
  if (!outcome.ok) throw new Error(problemsOf(outcome).join(', '));
  return outcome.change;
};

test('a milestone of the template can go through every transition, and what comes out is a change of it', () => {
  const fits = (record: RecordOf<typeof milestoneTemplate>): MilestoneState => record;
  const stores = (change: MilestoneChange): ChangeOf<typeof milestoneTemplate> => change;
  expect([typeof fits, typeof stores]).toEqual(['function', 'function']);
});

describe('reaching', () => {
  test('takes today or an earlier day, without a reason', () => {
    expect(changeOf(reach(milestone(), { reachedOn: today }, today))).toEqual({
      status: 'reached',
      reachedOn: today,
      statusReason: '',
      ...noTrouble
    });
    expect(problemsOf(reach(milestone(), { reachedOn: '2018-01-02' }, today))).toEqual([]);
  });

  test('keeps a reason that is given, and replaces the one from when it was off track', () =>
    expect(
      changeOf(reach(milestone({ status: 'offTrack' }), { reachedOn: today, reason: ' Tok lengre tid. ' }, today))
    ).toMatchObject({ statusReason: 'Tok lengre tid.' }));

  test.each([
    [null, 'reachedOn: required'],
    ['', 'reachedOn: required'],
    ['2018-02-21', 'reachedOn: inFuture'],
    ['20.2.2018', 'reachedOn: notDate'],
    ['2018-02-30', 'reachedOn: notDate']
  ])('is refused on %j', (reachedOn, problem) =>
    expect(problemsOf(reach(milestone(), { reachedOn }, today))).toEqual([problem])
  );

  test('names today as the limit that was passed', () =>
    expect(reach(milestone(), { reachedOn: '2019-01-01' }, today)).toMatchObject({ problems: [{ limit: today }] }));
});

describe('moving', () => {
  const march = { words: 'Ultimo mars', date: '2018-03-31' };
  const moved = (from: MilestoneState, deadline = march): MilestoneChange =>
    changeOf(move(from, { deadline, reason: ' Venter på HR. ' }, today));

  test('keeps the old deadline, the reason and the day it was moved, and leaves the status alone', () =>
    expect(moved(milestone({ status: 'offTrack' }))).toEqual({
      deadline: march,
      previousDeadline: february,
      originalDeadline: february,
      deadlineReason: 'Venter på HR.',
      deadlineMovedOn: today
    }));

  test('a second time keeps the first deadline as the original one', () => {
    const once: MilestoneState = { ...milestone(), ...moved(milestone()) } as MilestoneState;
    const twice = { ...once, ...moved(once, { words: '', date: '2018-04-30' }) };
    expect(twice).toMatchObject({
      deadline: { date: '2018-04-30' },
      previousDeadline: march,
      originalDeadline: february
    });
  });

  test('back to the first deadline is a move like any other', () =>
    expect(moved(milestone({ deadline: march, originalDeadline: february }), february)).toMatchObject({
      deadline: february,
      previousDeadline: march
    }));

  test('to an earlier day is allowed', () =>
    expect(moved(milestone(), { words: '', date: '2018-02-22' }).deadline?.date).toBe('2018-02-22'));

  test('to today is allowed, and to a day that was to come when it was said', () => {
    expect(moved(milestone(), { words: '', date: today }).deadline?.date).toBe(today);
    const said = (saidOn: string): Outcome =>
      move(milestone(), { deadline: { words: '', date: '2018-02-10' }, reason: 'Venter.', saidOn }, today);
    expect(said('2018-02-01')).toMatchObject({ ok: true, change: { deadlineMovedOn: today } });
    expect(problemsOf(said('2018-02-11'))).toEqual(['deadline: inPast']);
  });

  test('a milestone that had no deadline makes no original one of nothing', () =>
    expect(moved(milestone({ deadline: null }))).toEqual({
      deadline: march,
      previousDeadline: null,
      deadlineReason: 'Venter på HR.',
      deadlineMovedOn: today
    }));

  test('drops words that contradict the new day', () =>
    expect(moved(milestone(), { words: 'Ultimo februar', date: '2018-03-31' }).deadline).toEqual({
      words: '',
      date: '2018-03-31'
    }));

  test.each([
    [null, 'fordi', ['deadline: required']],
    [{ words: '', date: null }, 'fordi', ['deadline: required']],
    [{ words: 'når HR er klar', date: null }, 'fordi', ['deadline: unclear']],
    [{ words: '', date: '31.3.2018' }, 'fordi', ['deadline: notDate']],
    [{ words: '28. februar', date: february.date }, 'fordi', ['deadline: unchanged']],
    [{ words: '', date: '2018-02-19' }, 'fordi', ['deadline: inPast']],
    [march, '', ['deadlineReason: required']],
    [march, ' \n ', ['deadlineReason: required']],
    [null, '', ['deadline: required', 'deadlineReason: required']]
  ])('to %j because %j is refused', (deadline, reason, problems) =>
    expect(problemsOf(move(milestone(), { deadline, reason }, today))).toEqual(problems)
  );
});

describe('dropping', () => {
  test('keeps the reason', () =>
    expect(changeOf(drop(milestone(), { reason: 'Slått sammen med M4.' }))).toEqual({
      status: 'dropped',
      statusReason: 'Slått sammen med M4.'
    }));

  test('without a reason is refused', () =>
    expect(problemsOf(drop(milestone(), { reason: ' ' }))).toEqual(['statusReason: required']));
});

describe('saying how it goes', () => {
  test('off track keeps what is said of why', () =>
    expect(changeOf(setOffTrack(milestone(), { reason: 'Mangler folk.' }))).toEqual({
      status: 'offTrack',
      statusReason: 'Mangler folk.'
    }));

  test('on track clears the reason from when it was off track', () =>
    expect(changeOf(setOnTrack(milestone({ status: 'offTrack' })))).toEqual({
      status: 'onTrack',
      statusReason: '',
      ...noTrouble
    }));

  test('may be said again', () => expect(problemsOf(setOnTrack(milestone({ status: 'onTrack' })))).toEqual([]));
});

describe('a milestone that is reached or dropped', () => {
  test.each(closed)('$status: can be nothing but reopened', (done) => {
    const notOpen = ['status: notOpen'];
    expect(problemsOf(reach(done, { reachedOn: today }, today))).toEqual(notOpen);
    expect(problemsOf(move(done, { deadline: { words: '', date: '2018-03-31' }, reason: 'x' }, today))).toEqual(
      notOpen
    );
    expect(problemsOf(drop(done, { reason: 'x' }))).toEqual(notOpen);
    expect(problemsOf(setOnTrack(done))).toEqual(notOpen);
    expect(problemsOf(setOffTrack(done))).toEqual(notOpen);
  });

  test.each(closed)('$status: is planned again when reopened, and reached on no day', (done) =>
    expect(changeOf(reopen(done, { reason: 'Tastefeil.' }))).toEqual({
      status: 'planned',
      reachedOn: null,
      statusReason: 'Tastefeil.'
    })
  );

  test.each(closed)('$status: can be reached after it is reopened', (done) => {
    const again = { ...done, ...changeOf(reopen(done)) } as MilestoneState;
    expect(problemsOf(reach(again, { reachedOn: today }, today))).toEqual([]);
  });
});

test('an open milestone cannot be reopened', () =>
  expect(problemsOf(reopen(milestone()))).toEqual(['status: unchanged']));

test('no transition changes the record it is given', () => {
  const frozen = Object.freeze(milestone());
  expect(() => [
    reach(frozen, { reachedOn: today }, today),
    move(frozen, { deadline: { words: '', date: '2018-03-31' }, reason: 'x' }, today),
    drop(frozen, { reason: 'x' }),
    setOffTrack(frozen)
  ]).not.toThrow();
});
