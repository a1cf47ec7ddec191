import { cardIn } from '../support/aBot';
import { buttonsIn, textsIn } from '../support/answering';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** Mentioned in a channel, where everybody reads: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;
const channel = '19:team@thread.tacv2';

beforeAll(async () => {
  whole = await openFollowedBot({ channelId: channel });
  whole.setClock('2018-05-23T08:30:00Z');
  await whole.addMilestone({ number: 'M7', name: 'Når sju er gjort', deadline: { words: '', date: '2018-05-11' } });
}, 60_000);
afterAll(() => whole.close());

async function mention(text: string) {
  const conversation = { id: `${channel};messageid=1`, conversationType: 'channel', tenantId: 'here' };
  const mentioned = { id: '28:bot', name: 'Framdrift' };
  const entities = [{ type: 'mention', text: '<at>Framdrift</at>', mentioned }];
  const said = { type: 'message', text: `<at>Framdrift</at> ${text}`, conversation, entities };
  await whole.send('responsible1', said);
  const posted = whole.teams.posted.at(-1)!;
  expect(posted.conversation).toBe(conversation.id);
  return { text: textsIn(cardIn(posted)), buttons: buttonsIn(cardIn(posted)) };
}

test.each(['mine', 'innstillinger', 'pause', 'pause til 1. juni'])(
  '«%s» is the asker’s own: it is answered in the chat, with nothing in the channel to read or press',
  async (text) => {
    const answer = await mention(text);
    expect(answer.text).toBe('Det svarer jeg deg på i chatten vår. Skriv til meg der.');
    expect(answer.buttons).toEqual([]);
  }
);

test('«status» is of the project whose channel it is, and names nobody', async () => {
  const { text } = await mention('status');
  expect(text).toContain('Status: Tillitsmodellen');
  expect(text).toContain('Når sju er gjort');
  expect(text).not.toContain('Marit');
});

test('what it does not understand there it meets with what can be written', async () => {
  expect((await mention('hva skjer?')).text).toContain('Det skjønte jeg ikke. Prøv ett av disse:');
});
