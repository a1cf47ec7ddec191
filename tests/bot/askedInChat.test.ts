import { query } from '../../src/data/repository';
import { personSettings } from '../../src/domain/templates/personSettings';
import { cardIn } from '../support/aBot';
import { buttonsIn, nodesIn, textsIn } from '../support/answering';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** «innstillinger», «pause» and «tilbake» in the chat: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-02-28T08:30:00Z');
  await whole.addMilestone({ number: 'M1', name: 'Når en er gjort', deadline: { words: '', date: '2018-02-28' } });
}, 60_000);
afterAll(() => whole.close());

async function say(text: string) {
  await whole.send('responsible1', { type: 'message', text });
  const card = cardIn(whole.to('responsible1').at(-1)!);
  return { text: textsIn(card), card, verbs: buttonsIn(card).map(({ verb }) => verb) };
}

const awayUntil = async () =>
  (await whole.as('projectLeader').repository.read({ rows: query(personSettings) })).rows[0]?.awayUntil ?? null;

const awayBox = (card: Parameters<typeof textsIn>[0]) => nodesIn(card.card).find(({ id }) => id === 'settings.away');

test('«innstillinger» is the boxes with what one has said before, and «Lagre» stores them', async () => {
  const { card, verbs } = await say('innstillinger');
  expect(verbs).toEqual(['settings']);
  expect(awayBox(card)?.value).toBeUndefined();
  const data = { ...(buttonsIn(card)[0]!.data as object), 'settings.away': '2018-03-09', 'settings.language': 'nb' };
  const value = { action: { type: 'Action.Execute', verb: 'settings', data }, trigger: 'manual' };
  await whole.send('responsible1', { type: 'invoke', name: 'adaptiveCard/action', value });
  expect(await awayUntil()).toBe('2018-03-09');
  expect(awayBox((await say('innstillinger')).card)?.value).toBe('2018-03-09');
});

test('«tilbake» ends it', async () => {
  expect((await say('jeg er tilbake')).text).toBe('Velkommen tilbake! Nå skriver jeg til deg igjen.');
  expect(await awayUntil()).toBeNull();
});

test('«pause i 3 uker» is three weeks: till then nothing is sent, and on that day what waits', async () => {
  expect((await say('pause i 3 uker')).text).toBe('Da skriver jeg ikke til deg før onsdag 21. mars 2018.');
  expect(await awayUntil()).toBe('2018-03-21');
  const before = whole.to('responsible1').length;
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(before);
  whole.setClock('2018-03-21T08:30:00Z');
  await whole.sweep();
  expect(whole.textsOf('responsible1').slice(before).join()).toContain('Når en er gjort');
});

test('a day that has just been is asked about, with the boxes: nothing is stored before «Lagre»', async () => {
  await say('tilbake');
  const { text, card } = await say('pause til 1. mars');
  expect(text).toContain('Det er lenge til fredag 1. mars 2019.');
  expect(awayBox(card)?.value).toBe('2019-03-01');
  expect(await awayUntil()).toBeNull();
});

test('what is no day is told under the box', async () => {
  expect((await say('pause til jeg orker mer')).text).toContain('Velg en dag i løpet av de neste to årene');
  expect(await awayUntil()).toBeNull();
});
