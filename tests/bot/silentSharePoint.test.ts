import { openFollowedBot, invokeOf, saidIn } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import type { Answer } from '../support/aBot';

/** SharePoint does not answer while somebody is speaking with the bot: they are told so, and their card stays. */
let whole: FollowedBot;
beforeAll(async () => {
  whole = await openFollowedBot();
  await whole.addMilestone({ number: 'M1', name: 'Når en er gjort', deadline: { words: '', date: '2018-06-05' } });
  whole.setClock('2018-06-05T07:30:00Z');
  await whole.sweep();
}, 60_000);
afterEach(() => whole.local.sharePoint.faults.clear());
afterAll(() => whole.close());

const busy = 'SharePoint har mye å gjøre akkurat nå. Ingenting er lagret; prøv igjen om litt.';
const noAnswer = 'Jeg fikk ikke svar fra SharePoint. Prøv igjen om litt.';
const faults = [
  ['is down', { status: 500 }, noAnswer, '09:00'],
  ['is too busy', { status: 429, retryAfter: 120 }, busy, '09:30']
] as const;

const ask = (name: string, value: object): Promise<Answer> =>
  whole.send('responsible1', { type: 'invoke', name: `composeExtension/${name}`, value });

describe.each(faults)('SharePoint %s', (_, fault, sentence, time) => {
  beforeEach(() => {
    whole.setClock(`2018-06-05T${time}:00Z`);
    whole.local.sharePoint.faults.add({ path: '_api', ...fault });
  });

  test('whoever presses is told, and the card stays as it is', async () => {
    const { status, body } = await whole.send('responsible1', invokeOf(whole.to('responsible1')[0]!, 'reach'));
    expect({ status, said: saidIn({ status, body }) }).toEqual({ status: 200, said: sentence });
    expect(whole.lines.at(-1)).toContain('"turn":"tap"');
  });

  test('whoever writes is told', async () => {
    const before = whole.to('responsible1').length;
    await whole.send('responsible1', { type: 'message', text: 'mine' });
    expect(whole.textsOf('responsible1').slice(before)).toEqual([sentence]);
  });

  test('whoever looks for something is told, and a link stays a link', async () => {
    const value = { commandId: 'milestones', parameters: [{ name: 'words', value: 'gjort' }] };
    expect(await ask('query', value)).toMatchObject({
      status: 200,
      body: { composeExtension: { type: 'message', text: sentence } }
    });
    expect(await ask('queryLink', { url: 'https://x/#/project/followed/plan/milestone/1' })).toMatchObject({
      status: 200,
      body: { composeExtension: { attachments: [] } }
    });
  });
});

test('where the sites are known, but none of them answers, nobody is told that nothing waits for them', async () => {
  whole.setClock('2018-06-05T10:00:00Z');
  whole.local.sharePoint.faults.add({ path: '/sites/framdrift/', status: 500 });
  const before = whole.to('responsible1').length;
  await whole.send('responsible1', { type: 'message', text: 'mine' });
  expect(whole.textsOf('responsible1').slice(before)).toEqual([noAnswer]);
});
