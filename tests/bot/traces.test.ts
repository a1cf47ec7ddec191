import { query } from '../../src/data/repository';
import { eraseTraces, forgetOld, keptFor, tracesIn } from '../../src/bot/traces';
import { addDays } from '../../src/domain/schema/dates';
import type { DraftOf } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import { message } from '../../src/domain/templates/message';
import { personSettings } from '../../src/domain/templates/personSettings';
import { openPlace } from '../contract/place';
import type { Place } from '../contract/place';

/** What the bot has of a person can be seen and taken away, and nobody else's goes with it. */
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

const today = '2026-03-02';

async function aMessage(key: string, over: Partial<DraftOf<typeof message>> = {}): Promise<void> {
  const draft = { ...blank(message), name: 'Til noen', key, day: today, recipient: place.me, ...over };
  await place.repository.create(message, draft as DraftOf<typeof message>);
}

const messages = async () => (await place.repository.read({ rows: query(message) })).rows;
const email = (): string => place.me.login.split('|').pop()!;

test('messages to a person and what they have chosen are found by their user name, and are gone when erased', async () => {
  await aMessage('hers');
  await aMessage('somebody else’s', { recipient: null });
  const settings = { name: place.me.name, person: place.me, login: place.me.login };
  await place.repository.create(personSettings, { ...blank(personSettings), ...settings } as DraftOf<
    typeof personSettings
  >);
  const traces = await tracesIn(place.connection, email().toUpperCase());
  expect({ messages: traces.messages.map(({ key }) => key), settings: traces.settings.length }).toEqual({
    messages: ['hers'],
    settings: 1
  });
  expect(await eraseTraces(place.connection, traces)).toBe(0);
  expect((await messages()).map(({ key }) => key)).toEqual(['somebody else’s']);
  expect((await tracesIn(place.connection, email())).settings).toEqual([]);
});

test('who is not known leaves nothing to find', async () => {
  expect(await tracesIn(place.connection, 'nobody@fjordvik.example')).toMatchObject({ messages: [], settings: [] });
});

test('the log forgets what is older than it is kept, and nothing younger', async () => {
  await aMessage('old', { day: addDays(today, -keptFor - 1) });
  await aMessage('young', { day: addDays(today, -keptFor) });
  expect(await forgetOld(place.repository, await messages(), today)).toBe(1);
  expect((await messages()).map(({ key }) => key)).not.toContain('old');
  expect((await messages()).map(({ key }) => key)).toContain('young');
});
