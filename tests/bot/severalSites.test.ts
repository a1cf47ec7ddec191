import { query } from '../../src/data/repository';
import { milestone } from '../../src/domain/templates/milestone';
import { personSettings } from '../../src/domain/templates/personSettings';
import { cardIn } from '../support/aBot';
import { buttonsIn } from '../support/answering';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { openSecondSite } from '../support/secondSite';
import type { SecondSite } from '../support/secondSite';

/** Somebody whom several sites know: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;
let second: SecondSite;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-06-06T08:30:00Z');
  second = await openSecondSite(whole, '2018-06-06');
  await whole.addMilestone({ number: 'A1', name: 'Når A er gjort', deadline: { words: '', date: '2018-06-06' } });
}, 120_000);
afterAll(() => whole.close());

/** All that Marit is answered. */
async function say(text: string): Promise<readonly string[]> {
  const before = whole.to('responsible1').length;
  await whole.send('responsible1', { type: 'message', text });
  return whole.textsOf('responsible1').slice(before);
}

test('«mine» is a card for each site where something waits: each can be answered where it stands', async () => {
  const texts = await say('mine');
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => text.includes('Når A er gjort'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Når B er gjort'))).toHaveLength(1);
  const cards = whole.to('responsible1').slice(-2);
  await whole.press('responsible1', 'onTrack', {}, cards[texts[0]!.includes('Når B') ? 0 : 1]!);
  const { rows } = await second.as('projectLeader').repository.read({ rows: query(milestone) });
  expect(rows).toMatchObject([{ number: 'B1', status: 'onTrack' }]);
  expect(await say('mine')).toEqual([expect.stringContaining('Når A er gjort')]);
});

const saidIn = async ({ as }: Pick<FollowedBot, 'as'>) =>
  (await as('projectLeader').repository.read({ rows: query(personSettings) })).rows;

/** «Lagre» on the card that «innstillinger» is answered with, with this typed in it. */
async function save(typed: Readonly<Record<string, string>>) {
  await say('innstillinger');
  const card = cardIn(whole.to('responsible1').at(-1)!);
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`settings.${name}`, value]));
  const button = buttonsIn(card).find(({ verb }) => verb === 'settings')!;
  const data = { ...(button.data as object), ...values };
  const action = { type: 'Action.Execute', verb: 'settings', data };
  await whole.send('responsible1', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' }
  });
}

test('what somebody says in the chat of how they are written to holds in all sites that know them', async () => {
  const person = (await second.as('responsible1').open({})).me;
  const own = { name: person.name, login: person.login, person, leadDays: 4 };
  await second.as('projectLeader').repository.create(personSettings, own);
  await save({ language: 'nn', away: '2018-07-01', quietFrom: '16', quietTo: '8', off: 'risks' });
  const wished = { awayUntil: '2018-07-01', language: 'nn', quietFrom: 16, quietTo: 8, off: ['risks'] };
  expect(await saidIn(whole)).toMatchObject([{ ...wished, leadDays: null }]);
  // What was said there, and not changed here, stands.
  expect(await saidIn(second)).toMatchObject([{ ...wished, leadDays: 4 }]);
});

test('whoever is away is written to from none of them, and from all when they are back', async () => {
  const before = whole.to('responsible1').length;
  await whole.sweep();
  await whole.bot.sweep(second.url);
  expect(whole.to('responsible1')).toHaveLength(before);
  expect(await say('tilbake')).toEqual(['Velkomen tilbake! No skriv eg til deg igjen.']);
  expect([...(await saidIn(whole)), ...(await saidIn(second))].map(({ awayUntil }) => awayUntil)).toEqual([null, null]);
  await whole.sweep();
  expect(whole.textsOf('responsible1').at(-1)).toContain('Når A er gjort');
  expect(whole.textsOf('responsible1').at(-1)).toContain('Ikkje enno, i rute');
});

test('a pause is from all sites', async () => {
  await say('pause i to veker');
  const until = [...(await saidIn(whole)), ...(await saidIn(second))].map(({ awayUntil }) => awayUntil);
  expect(until).toEqual(['2018-06-20', '2018-06-20']);
});
