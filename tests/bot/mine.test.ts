import { personSettings } from '../../src/domain/templates/personSettings';
import { settingsKey, siteSettings } from '../../src/domain/templates/siteSettings';
import { cardIn } from '../support/aBot';
import { textsIn } from '../support/answering';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { userOf } from '../support/site';

/** «mine» in the chat says what the reminders say: as the site, and whoever asks, have said that they wish it. */
let whole: FollowedBot;
const sentence = 'Når dagens praksis er kartlagt';

beforeAll(async () => {
  whole = await openFollowedBot();
  await whole.addMilestone({ number: 'M3', name: sentence, deadline: { words: '', date: '2018-06-29' } });
}, 60_000);
afterAll(() => whole.close());

/** What the bot answers Marit, and how often it went to her site for it. */
async function mine(): Promise<{ readonly text: string; readonly trips: number }> {
  whole.local.trips();
  await whole.send('responsible1', { type: 'message', text: 'mine' });
  const trips = whole.local.trips().filter(({ url }) => url.startsWith(whole.local.url));
  return { text: textsIn(cardIn(whole.to('responsible1').at(-1)!)), trips: trips.length };
}

const onlyRow = async () => {
  const { rows } = await whole.as('projectLeader').repository.read({ rows: { template: personSettings } });
  return rows[0]!;
};

test('somebody who wishes to be asked later than others is not told of it in the chat before that', async () => {
  const { repository } = whole.as('projectLeader');
  // Seven working days before the deadline.
  whole.setClock('2018-06-20T08:00:00Z');
  expect((await mine()).text).toContain(sentence);
  const person = await whole.person('responsible1');
  const own = { name: person.name, login: person.login, person, leadDays: 5, language: 'nn' } as const;
  const row = await repository.create(personSettings, own);
  expect((await mine()).text).toBe('Ingenting ventar på deg akkurat no.');
  await repository.update(personSettings, row, { leadDays: 8 });
  expect((await mine()).text).toContain(sentence);
  await repository.update(personSettings, await onlyRow(), { leadDays: null, language: null });
});

test('what the site says of how early people are asked holds in the chat too', async () => {
  const { repository } = whole.as('projectLeader');
  const row = await repository.create(siteSettings, { name: 'Levekår', key: settingsKey, leadDays: 3 });
  expect((await mine()).text).toBe('Ingenting venter på deg akkurat nå.');
  await repository.update(siteSettings, row, { leadDays: null });
  expect((await mine()).text).toContain(sentence);
});

test('it is one round trip to find out, when the site is known', async () => {
  await mine();
  expect((await mine()).trips).toBe(1);
});

test.each(['FramdriftPersonSettings', 'FramdriftSettings'])(
  'a site that was set up before there was a list %s is answered all the same',
  async (list) => {
    const removed = await fetch(`${whole.local.url}/_api/web/getList('/sites/framdrift/Lists/${list}')`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${userOf('projectLeader')}`,
        'X-HTTP-Method': 'DELETE',
        'IF-MATCH': '*'
      }
    });
    expect(removed.status).toBe(200);
    expect((await mine()).text).toContain(sentence);
  }
);
