import { milestone } from '../../src/domain/templates/milestone';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { openSecondSite } from '../support/secondSite';
import type { SecondSite } from '../support/secondSite';
import type { RoleKey } from '../../src/local/people';

/** What is asked of all sites costs little where nothing has happened, and says which gave no answer. Over HTTP. */
let whole: FollowedBot;
let second: SecondSite;
let minute = 0;

beforeAll(async () => {
  whole = await openFollowedBot({ channelId: '19:team@thread.tacv2' });
  second = await openSecondSite(whole, '2018-06-06', 'arbeid');
  await whole.addMilestone({ number: 'A1', name: 'Når A er gjort', deadline: { words: '', date: '2018-06-06' } });
}, 120_000);
/** A minute later each time: what was seen before is nobody's answer any more. */
beforeEach(() => {
  minute += 1;
  whole.setClock(`2018-06-06T08:${String(minute).padStart(2, '0')}:00Z`);
});
afterEach(() => whole.local.sharePoint.faults.clear());
afterAll(() => whole.close());

async function say(text: string, role: RoleKey = 'responsible1', more: object = {}): Promise<readonly string[]> {
  const before = whole.teams.posted.length;
  await whole.send(role, { type: 'message', text, ...more });
  const [card] = whole.teams.posted.slice(before);
  return card?.conversation.startsWith('19:')
    ? whole.teams.posted.slice(before).map(({ activity }) => JSON.stringify(activity))
    : whole.textsOf(role).slice(-(whole.teams.posted.length - before));
}

interface Answered {
  readonly composeExtension: {
    readonly text?: string;
    readonly attachments?: readonly { readonly preview: { readonly content: { title: string; text: string } } }[];
  };
}

async function search(words: string, role: RoleKey = 'responsible1') {
  const value = { commandId: 'milestones', parameters: [{ name: 'words', value: words }] };
  const { body } = await whole.send(role, { type: 'invoke', name: 'composeExtension/query', value });
  const { text, attachments = [] } = (body as unknown as Answered).composeExtension;
  return { text, found: attachments.map(({ preview }) => preview.content) };
}

/** What has been asked of a site since the last look. */
function askedOf(site: string): readonly string[] {
  const own = whole.local.trips().filter(({ url }) => url.startsWith(`${site}/_api`));
  return own.map(({ url, parts }) => `${url.slice(site.length + 1).split('?')[0]!}${parts.length || ''}`);
}

test('what a sweep has seen is not read again: «mine» asks a site only what has changed since', async () => {
  await whole.sweep();
  await whole.bot.sweep(second.url);
  await say('mine');
  whole.local.trips();
  expect(await say('mine')).toHaveLength(2);
  expect(askedOf(second.url)).toEqual(['_api/web/getchanges']);
});

test('what has changed is in the answer, and nothing but its list is read', async () => {
  await whole.addMilestone({ number: 'A2', name: 'Når A to er gjort', deadline: { words: '', date: '2018-06-06' } });
  whole.local.trips();
  expect((await say('mine')).join()).toContain('Når A to er gjort');
  const asked = whole.local.trips().filter(({ url }) => url.startsWith(`${whole.local.url}/_api`));
  expect(asked.filter(({ parts }) => parts.length > 2)).toEqual([]);
});

test('the letters that somebody types within ten seconds are answered from what was seen at the first', async () => {
  expect((await search('a')).found).toHaveLength(3);
  whole.local.trips();
  expect((await search('a2')).found).toMatchObject([{ text: 'Når A to er gjort' }]);
  expect(askedOf(second.url)).toEqual([]);
  whole.setClock(`2018-06-06T08:${String(minute).padStart(2, '0')}:11Z`);
  await search('a2');
  expect(askedOf(second.url)).toEqual(['_api/web/getchanges']);
});

test('a site that gives no answer is named to somebody with a part in it, after what the others hold', async () => {
  whole.local.sharePoint.faults.add({ path: '/arbeid/_api', status: 500 });
  const [first, last, ...more] = await say('mine');
  expect(first).toContain('Når A er gjort');
  expect(last).toBe('arbeid svarte ikke nå og er ikke med her. Prøv igjen om litt.');
  expect(more).toEqual([]);
  expect((await search('gjort')).found.at(-1)).toEqual({
    title: 'Noe kan mangle',
    text: 'arbeid svarte ikke nå og er ikke med her. Prøv igjen om litt.'
  });
  expect((await search('når b')).text).toContain('arbeid svarte ikke nå');
});

test('nobody is told of a site in which they have no part, not even that it gives no answer', async () => {
  whole.local.sharePoint.faults.add({ path: '/arbeid/_api', status: 500 });
  expect((await say('mine', 'unionRepresentative')).join()).not.toContain('svarte ikke');
});

test('in a channel, where others read, no site is named', async () => {
  whole.local.sharePoint.faults.add({ path: '/arbeid/_api', status: 500 });
  const conversation = { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: 'here' };
  const said = (await say('status', 'responsible1', { conversation })).join();
  expect(said).toContain('Ikke alle områdene svarte nå');
  expect(said).not.toContain('arbeid');
});

test('who asks between two sweeps takes no news from them: the cards that others have are told all the same', async () => {
  await whole.sweep();
  const { rows } = await whole.as('projectLeader').repository.read({ rows: { template: milestone } });
  const a1 = rows.find(({ number }) => number === 'A1')! as never;
  const change = { status: 'reached', reachedOn: '2018-06-06' } as never;
  await whole.as('projectLeader').repository.update(milestone, a1, change);
  await say('mine');
  const before = whole.textsOf('responsible1').join();
  await whole.sweep();
  expect(whole.textsOf('responsible1').join()).not.toEqual(before);
});
