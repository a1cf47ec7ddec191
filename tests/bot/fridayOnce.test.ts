import { present } from '../../src/bot/cards/present';
import { dueMessages } from '../../src/domain/reminders/dueMessages';
import { contextsOf } from '../../src/domain/reminders/context';
import { osloDay } from '../../src/domain/reminders/osloTime';
import type { AnyRecord } from '../../src/domain/schema/record';
import { buttonsIn, speaking, textsIn } from '../support/answering';
import { aFollowedProject, aSweep, at, cast, quietly, row } from '../support/followedUp';

/** A Friday on which the weekly status report is due as well. */
const friday = '2018-02-09';

async function cardWith(statusReport: readonly AnyRecord[], receiver = 'programmeLeader') {
  const line = row('reportingLine', { receiver, rhythm: 'weekly', firstDue: friday });
  const rows = { project: [aFollowedProject()], reportingLine: [line], statusReport };
  const settings = quietly({ off: ['programmeRound', 'channelPost'] });
  const messages = dueMessages(aSweep(rows, at(friday), { settings }));
  const own = messages.find(({ to }) => to.person?.id === cast.lars.id)!;
  const contexts = contextsOf(rows, settings, { today: friday, dayOf: osloDay });
  const card = present(await speaking('/sites/dev', 'nb', friday), contexts, own)!;
  return { kinds: own.reminders.map(({ kind }) => kind), card, verbs: buttonsIn(card).map(({ verb }) => verb) };
}

const draft = (over: object = {}): AnyRecord =>
  row('statusReport', { name: 'Til programlederen', recipient: 'programmeLeader', due: friday, ...over });

test('a weekly status report that nobody has begun: the boxes begin it, and nothing else in the card does', async () => {
  const { kinds, verbs } = await cardWith([]);
  expect(kinds).toEqual(expect.arrayContaining(['fridayRound', 'writeReport']));
  expect(verbs).toEqual(['friday']);
});

test('begun and not sent: it is asked for once, with its boxes', async () => {
  const { kinds, card } = await cardWith([draft()]);
  expect(kinds).toEqual(expect.arrayContaining(['fridayRound', 'finishReport']));
  expect(textsIn(card)).not.toContain('Rapporten er begynt, men ikke sendt.');
});

test('one that was sent back, and one to others, are told of beside the boxes', async () => {
  const returned = await cardWith([draft({ status: 'returned', returnedOn: friday })]);
  expect(textsIn(returned.card)).toContain('Rapporten er sendt tilbake til dere.');
  const toOthers = await cardWith([], 'steeringGroup');
  expect(toOthers.verbs).toEqual(expect.arrayContaining(['friday', 'start']));
});

test('one that is ordered is begun in the boxes, and by no other button of the same card', async () => {
  const { kinds, verbs, card } = await cardWith([draft({ status: 'ordered' })]);
  expect(kinds).toEqual(expect.arrayContaining(['fridayRound', 'writeReport']));
  expect(verbs).toEqual(['friday']);
  expect(textsIn(card)).toContain('Noen har bestilt denne rapporten.');
});
