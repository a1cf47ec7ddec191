import fc from 'fast-check';
import { dueMessages } from '../../../src/domain/reminders/dueMessages';
import type { SentMessage } from '../../../src/domain/reminders/log';
import { saidTo } from '../../../src/domain/reminders/log';
import type { DueMessage } from '../../../src/domain/reminders/reminder';
import type { Moment } from '../../../src/domain/reminders/osloTime';
import { addDays } from '../../../src/domain/schema/dates';
import type { AnyRecord } from '../../../src/domain/schema/record';
import { aDueMilestone, asSent, aSweep, cast, due, quietly, row, told, toldBy, at } from '../../support/followedUp';

const first = '2018-01-02';
const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(first, days));
const person = fc.constantFrom(cast.kari, cast.lars, cast.eva, null);

const milestone = fc
  .record({
    on: day,
    responsible: person,
    status: fc.constantFrom('planned', 'onTrack', 'offTrack', 'reached'),
    said: day
  })
  .map(({ on, responsible, status, said }) => {
    const answered = status === 'planned' ? null : said;
    return aDueMilestone(on, {
      responsible,
      status,
      answeredOn: answered,
      reachedOn: status === 'reached' ? said : null
    });
  });
const activity = fc
  .record({ on: day, responsible: person })
  .map(({ on, responsible }) => row('activity', { responsible, deadline: due(on) }));
const rows = fc.record({
  milestone: fc.array(milestone, { maxLength: 5 }),
  activity: fc.array(activity, { maxLength: 3 })
});
type Rows = { readonly milestone: readonly AnyRecord[]; readonly activity: readonly AnyRecord[] };

const moments = fc
  .array(fc.record({ day, minutes: fc.integer({ min: 0, max: 24 * 60 - 1 }) }), { minLength: 1, maxLength: 20 })
  .map((all) => all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.minutes - b.minutes)));

const settings = quietly({ off: [] });

/** A bot that sends all that it is told to, and remembers it. */
function sweepAt(
  all: readonly Moment[],
  site: Rows
): readonly { readonly now: Moment; readonly messages: readonly DueMessage[] }[] {
  let sent: readonly SentMessage[] = [];
  return all.map((now) => {
    const messages = dueMessages(aSweep(site, now, { sent, settings }));
    sent = [...sent, ...messages.map((each) => asSent(each))];
    return { now, messages };
  });
}

const saidIn = (messages: readonly DueMessage[]): readonly string[] =>
  messages.flatMap(({ to, reminders }) => reminders.map(({ key }) => saidTo(to.person?.login ?? '', key)));

test('whenever the bot is up, nobody hears the same thing twice, and no two messages share a key', () => {
  fc.assert(
    fc.property(rows, moments, (site, all) => {
      const messages = sweepAt(all, site).flatMap((each) => each.messages);
      const said = saidIn(messages);
      expect(said.length).toBe(new Set(said).size);
      expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
    }),
    { numRuns: 40 }
  );
});

test('whenever the bot is up, what is due then has been said: nothing is lost, whatever was missed before', () => {
  fc.assert(
    fc.property(rows, moments, (site, all) => {
      const heard = new Set<string>();
      const taken = new Set<string>();
      for (const { now, messages } of sweepAt(all, site)) {
        saidIn(messages).forEach((each) => heard.add(each));
        messages.forEach(({ key }) => taken.add(key));
        const wanted = dueMessages(aSweep(site, now, { settings })).filter(({ key }) => !taken.has(key));
        expect(saidIn(wanted).filter((each) => !heard.has(each))).toEqual([]);
      }
    }),
    { numRuns: 40 }
  );
});

test('a bot that has been down says of each thing only where it is now', () => {
  fc.assert(
    fc.property(rows, day, (site, today) => {
      for (const { to, reminders } of dueMessages(aSweep(site, at(today, '09:00'), { settings }))) {
        const asked = reminders
          .filter(({ stage }) => stage === 'before' || stage === 'onDay' || stage === 'after')
          .map(({ kind, recordKey }) => `${to.person?.id} ${kind} ${recordKey}`);
        expect(asked.length).toBe(new Set(asked).size);
      }
    }),
    { numRuns: 40 }
  );
});

test('who is asked before the day, on it and after it, hears it as often as there are stages', () => {
  const days = Array.from({ length: 60 }, (_, index) => at(addDays('2018-02-01', index), '09:00'));
  const said = sweepAt(days, { milestone: [aDueMilestone('2018-02-28')], activity: [] });
  const asked = said.flatMap(({ messages }) => told(messages)).filter((each) => each.startsWith('Kari: milestone'));
  expect(asked.map((each) => each.replace('Kari: milestone ', ''))).toEqual([
    'before',
    'onDay',
    'after 1',
    'after 2',
    'after 3',
    'after 4'
  ]);
});

test('a deadline that is moved is asked about anew, whatever was said of the old one', () => {
  const old = aDueMilestone('2018-02-28');
  const sent = sweepAt([at('2018-02-14'), at('2018-02-28')], { milestone: [old], activity: [] })
    .flatMap(({ messages }) => messages)
    .map((each) => asSent(each));
  const moved = { ...old, deadline: due('2018-05-15'), originalDeadline: old.deadline, deadlineMovedOn: '2018-03-01' };
  const rows = {
    milestone: [moved],
    followUpReport: [row('followUpReport', { milestone: { id: old.id, title: '' }, status: 'draft' })]
  };
  expect(toldBy(rows, at('2018-03-05'), { sent })).toEqual([]);
  expect(toldBy(rows, at('2018-04-27'), { sent })).toEqual(['Kari: milestone before']);
  expect(toldBy(rows, at('2018-05-15'), { sent })).toEqual(['Kari: milestone onDay']);
});
