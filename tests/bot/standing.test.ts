import { present, presentAgain } from '../../src/bot/cards/present';
import { contextsOf } from '../../src/domain/reminders/context';
import type { Context } from '../../src/domain/reminders/context';
import { osloDay } from '../../src/domain/reminders/osloTime';
import type { AnyRecord } from '../../src/domain/schema/record';
import { aReminder, buttonsIn, speaking, textsIn, today } from '../support/answering';
import { aDueMilestone, aFollowedProject, cast, projectKey, row } from '../support/followedUp';

const own = { to: cast.kari, sentOn: today };
const late = aDueMilestone('2018-02-01', { status: 'offTrack', answeredBy: cast.kari, answeredOn: '2018-02-05' });
const contexts = (followUpReport: readonly AnyRecord[] = []): readonly Context[] =>
  contextsOf({ project: [aFollowedProject()], milestone: [late], followUpReport }, undefined, {
    today,
    dayOf: osloDay
  });

test('a card that asks for a report comes to say that there is nothing to do when somebody else has begun it', async () => {
  const said = await speaking('https://x');
  const asked = { recordId: null, recordKey: String(late.rowKey), reason: 'missed', projectKey } as const;
  const reminders = [aReminder('writeReport', late, asked)];
  const sent = present(said, contexts(), { to: { person: cast.kari }, reminders })!;
  expect(buttonsIn(sent).map(({ verb }) => verb)).toEqual(['start']);
  expect(presentAgain(said, contexts(), sent.shown, own)).toBeNull();
  const begun = row('followUpReport', { milestone: { id: late.id, title: '' }, status: 'draft' });
  const after = presentAgain(said, contexts([begun]), sent.shown, own)!;
  expect(textsIn(after)).toContain('Det er ingenting å gjøre her lenger.');
  expect(buttonsIn(after)).toEqual([]);
});

test('the card of somebody who is not asked any more has nothing to press, and tells that it is somebody else’s', async () => {
  const said = await speaking('https://x');
  const asked = aDueMilestone(today);
  const at = (row: AnyRecord) =>
    contextsOf({ project: [aFollowedProject()], milestone: [row] }, undefined, { today, dayOf: osloDay });
  const reminders = [aReminder('milestone', asked, { projectKey })];
  const sent = present(said, at(asked), { to: { person: cast.kari }, reminders })!;
  const given = { ...asked, responsible: cast.tove };
  const after = presentAgain(said, at(given), sent.shown, own)!;
  expect(textsIn(after)).toContain('Noen andre har fått denne nå.');
  expect(buttonsIn(after).filter(({ verb }) => verb)).toEqual([]);
  const back = presentAgain(said, at({ ...given, responsible: cast.kari, status: 'offTrack' }), sent.shown, own)!;
  expect(buttonsIn(back).map(({ verb }) => verb)).toContain('reach');
});
