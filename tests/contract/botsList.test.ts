import { query } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { migrations } from '../../src/data/sharepoint/migrations';
import { siteAt } from '../../src/data/sharepoint/site';
import { withToken } from '../../src/data/sharepoint/token';
import { blank } from '../../src/domain/schema/record';
import type { RecordOf } from '../../src/domain/schema/record';
import { message } from '../../src/domain/templates/message';
import type { RoleKey } from '../../src/local/people';
import { userOf } from '../support/site';
import { detail, isLocal, listPath, openPlace } from './place';
import type { Place } from './place';

/** The log of the bot's messages: in nobody's way, and nobody's to change but the bot's and the owners'. */
// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? test : test.skip;
let place: Place;
let row: RecordOf<typeof message>;
const as = (token: string) => connect(place.connection.url, withToken(token)).repository;
const member = () => as(userOf('responsible1' satisfies RoleKey));
const list = () => `web/getList('${listPath(place, 'FramdriftMessages')}')`;
const settings = () => place.raw(`${list()}?$select=Hidden,NoCrawl,OnQuickLaunch,WriteSecurity`);
const guarded = { Hidden: true, NoCrawl: true, OnQuickLaunch: false, WriteSecurity: 2 };

beforeAll(async () => {
  place = await openPlace();
  if (!isLocal) return;
  const draft = blank(message, { name: 'Marit', key: 'one', day: '2026-03-02' });
  row = await as('the-bot').create(message, draft as never);
});
afterAll(() => place.close());

test('it stands in no menu and no search, and its rows are for those who made them', async () => {
  expect(await settings()).toMatchObject(guarded);
});

locally('a member changes and deletes none of its rows; the bot and an owner may', async () => {
  const shown = 'x';
  expect(await detail(member().update(message, row, { shown }))).toEqual({ kind: 'Forbidden' });
  expect(await detail(member().remove(message, row))).toEqual({ kind: 'Forbidden' });
  const mine = await as('the-bot').update(message, row, { state: 'sent' });
  await place.repository.update(message, mine, { shown });
  expect((await place.repository.read({ rows: query(message, { key: 'one' }) })).rows).toMatchObject([
    { state: 'sent', shown }
  ]);
});

locally('a site that was set up before gets it so', async () => {
  const { url } = place.connection;
  await place.raw(list(), {
    method: 'POST',
    headers: { 'X-HTTP-Method': 'MERGE', 'Content-Type': 'application/json', 'IF-MATCH': '*' },
    body: JSON.stringify({ Hidden: false, NoCrawl: false, WriteSecurity: 1 })
  });
  expect(await settings()).toMatchObject({ Hidden: false, NoCrawl: false, WriteSecurity: 1 });
  const guard = migrations.find(({ name }) => name === 'guardBotsLists')!;
  await guard.run(siteAt(url, withToken(userOf('projectLeader'))));
  expect(await settings()).toMatchObject(guarded);
});
