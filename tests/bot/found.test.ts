import type { RecordOf } from '../../src/domain/schema/record';
import { milestone } from '../../src/domain/templates/milestone';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { openSecondSite } from '../support/secondSite';
import type { SecondSite } from '../support/secondSite';
import type { RoleKey } from '../../src/local/people';

/** What people fetch into a conversation, and what a pasted link shows: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;
let second: SecondSite;
let m1: RecordOf<typeof milestone>;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-02-20T08:00:00Z');
  const long = `Når <b>grunnlaget</b> er kartlagt ${'i alle avdelinger '.repeat(11)}`;
  m1 = await whole.addMilestone({ number: 'M1', name: long });
  await whole.addMilestone({ number: 'M2', name: 'Når pilot er evaluert' });
  second = await openSecondSite(whole, '2018-06-06');
}, 60_000);
/** Each letter is not read for: what is stored is found some seconds later. */
let seconds = 0;
beforeEach(() => {
  seconds += 10;
  whole.setClock(new Date(Date.parse('2018-02-20T08:00:00Z') + seconds * 1_000).toISOString());
});
afterAll(() => whole.close());

interface Offered {
  readonly content: { readonly version: string; readonly body: readonly unknown[] };
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
}

async function invoked(role: RoleKey, name: string, value: object): Promise<readonly Offered[]> {
  const { body } = await whole.send(role, { type: 'invoke', name: `composeExtension/${name}`, value });
  return (body as unknown as { composeExtension: { attachments: readonly Offered[] } }).composeExtension.attachments;
}

const search = (commandId: string, words = '', role: RoleKey = 'responsible1') =>
  invoked(role, 'query', { commandId, parameters: [{ name: 'words', value: words }] });

const titles = (all: readonly Offered[]) => all.map(({ preview }) => preview.content.title);

/** The titles of what a link shows: one, or none. */
const shown = async (url: string, role: RoleKey = 'responsible1') => titles(await invoked(role, 'queryLink', { url }));

test('milestones are found by number, by name and by what their project is called', async () => {
  expect(titles(await search('milestones', 'm2'))).toHaveLength(1);
  expect(titles(await search('milestones', 'PILOT'))).toHaveLength(1);
  expect(titles(await search('milestones', 'tillitsmodellen'))).toHaveLength(2);
  expect(titles(await search('milestones', 'andre'))).toHaveLength(1);
  expect(titles(await search('milestones', ' evaluert  m2 Tillits'))).toHaveLength(1);
  expect(titles(await search('milestones', 'm2 andre'))).toEqual([]);
  expect(titles(await search('milestones', 'finnes ikke'))).toEqual([]);
});

test('a line of what is found is short, with nothing in it that a client would take as formatting', async () => {
  const [{ preview, content }] = (await search('milestones', 'grunnlaget')) as readonly [Offered];
  expect(preview.content.text).toMatch(/^Når ‹b›grunnlaget‹\/b› er kartlagt .*…$/);
  expect(preview.content.text.length).toBeLessThanOrEqual(200);
  // Links are shown with cards of that version at most.
  expect(content.version).toBe('1.3');
});

test('reports and lessons are found, each by its own command', async () => {
  await whole.add('statusReport', { name: 'Status uke 8', recipient: 'programmeLeader' });
  await whole.add('lesson', { name: 'Start med de ansatte', advice: 'Spør dem først.' });
  expect(titles(await search('reports', 'uke 8'))).toEqual(['Status uke 8']);
  expect(titles(await search('lessons', 'spør dem'))).toEqual(['Start med de ansatte']);
});

test('somebody who has no part in a project finds nothing of it, and its links show nothing', async () => {
  await whole.person('reader');
  expect(await search('milestones', '', 'reader')).toEqual([]);
  expect(await shown(`${whole.local.url}/SitePages/p.aspx#/plan/milestone/${m1.id}`, 'reader')).toEqual([]);
});

test('a link shows the milestone, the report, the lesson or the project that it leads to', async () => {
  const followUp = await whole.add('followUpReport', { name: 'Oppfølging M1', milestone: { id: m1.id, title: 'M1' } });
  const status = await whole.add('statusReport', { name: 'Status uke 9', recipient: 'programmeLeader' });
  const lesson = await whole.add('lesson', { name: 'Ta tida til hjelp' });
  const page = `${whole.local.url}/SitePages/p.aspx#/project/followed`;
  expect(await shown(`${page}/plan/milestone/${m1.id}`)).toEqual([expect.stringContaining('M1')]);
  expect(await shown(`${page}/reports/${followUp.id}`)).toEqual(['Oppfølging M1']);
  expect(await shown(`${page}/reports/statusReport/${status.id}`)).toEqual(['Status uke 9']);
  expect(await shown(`${page}/lessons/${lesson.id}`)).toEqual(['Ta tida til hjelp']);
  expect(await shown(`${page}/plan`)).toEqual(['Status: Tillitsmodellen']);
});

test('a page or tab that is set to one project says no project in its links: the record says it', async () => {
  const page = `${whole.local.url}/SitePages/p.aspx#`;
  expect(await shown(`${page}/plan/milestone/${m1.id}`)).toEqual([expect.stringContaining('M1')]);
  // Which project's plan it is cannot be known.
  expect(await shown(`${page}/plan`)).toEqual([]);
});

test('a link is of the site that its page is in, or that it names: records of several sites have the same numbers', async () => {
  const path = `plan/milestone/${second.made.id}`;
  expect(await shown(`${second.url}/SitePages/p.aspx#/${path}`)).toEqual([expect.stringContaining('B1')]);
  const home = `${whole.local.origin}/SitePages/home.aspx#/site/${encodeURIComponent(second.url)}`;
  expect(await shown(`${home}/project/${second.owner.key}/${path}`)).toEqual([expect.stringContaining('B1')]);
  expect(await shown(`${whole.local.url}/SitePages/p.aspx#/${path}`)).not.toEqual([expect.stringContaining('B1')]);
});

test.each(['https://framdrift.example/#/plan/milestone/1', 'https://example.org/', 'nonsense', ''])(
  'a link that leads nowhere of ours shows nothing: «%s»',
  async (url) => {
    expect(await shown(url)).toEqual([]);
  }
);
