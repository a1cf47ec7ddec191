import { goal } from '../../src/domain/templates/goal';
import { project } from '../../src/domain/templates/project';
import type { RecordOf } from '../../src/domain/schema/record';
import { userOf } from '../support/site';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { detail, isLocal, listPath, namedShapes, openPlace, Shelf } from './place';
import type { Place } from './place';
import { aGoal, aProject, inProject } from '../support/builders';

/** Files that hang on records, over real HTTP, with the real PnPjs. */
// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? test : test.skip;
let place: Place;
let shelf: Shelf;
let record: RecordOf<typeof goal>;
const words = (text: string): Blob => new Blob([text], { type: 'text/plain' });

beforeAll(async () => {
  place = await openPlace();
  shelf = new Shelf(place);
  await shelf.fill();
});
beforeEach(async () => {
  const belongs = inProject(await place.repository.create(project, aProject({ key: crypto.randomUUID() })));
  record = await place.repository.create(goal, aGoal(belongs));
});
afterAll(() => place.close());

const attach = async (name: string, content = words('innhold')): Promise<string> => {
  const attached = await place.repository.attach(goal, record, name, content);
  return attached.name;
};
const names = async (): Promise<readonly string[]> =>
  (await place.repository.attachments(goal, record.id)).map(({ name }) => name);

describe.each(namedShapes)('%s', (_name, shape) => {
  test('a record takes a file, shows it, and gives it up', async () => {
    const stored = await shelf.store(shape);
    const { name, record: after } = await place.repository.attach(shape, stored as never, 'Referat.docx', words('ti'));
    expect(name).toBe('Referat.docx');
    const [file] = await place.repository.attachments(shape, stored.id);
    expect(file).toMatchObject({ name: 'Referat.docx', size: 2, added: { by: place.me.name } });
    const gone = await place.repository.detach(shape, after, 'Referat.docx');
    expect(await place.repository.attachments(shape, stored.id)).toEqual([]);
    expect(await place.repository.update(shape, gone, {})).toEqual(gone);
  });
});

test.each([
  "Møte 100 % ferdig & 'sånn' #3 (æøåÆØÅ).pdf",
  'Ingen ending',
  '日本語 😀.txt',
  `${'æ'.repeat(160)}.docx`,
  "O'Brien's + plan;=@,$.xlsx"
])('a file keeps its name, opens by its address and can be removed: %s', async (name) => {
  expect(await attach(name, words('blåbær'))).toBe(name);
  const [file] = await place.repository.attachments(goal, record.id);
  expect(file?.name).toBe(name);
  const answer = await fetch(file?.address ?? '', { headers: { Authorization: `Bearer ${userOf('projectLeader')}` } });
  expect(await answer.text()).toBe('blåbær');
  await place.repository.detach(goal, record, name);
  expect(await names()).toEqual([]);
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j.txt', 'a-b-c-d-e-f-g-h-i-j.txt'],
  ['  rom foran og bak. . ', 'rom foran og bak'],
  ['CON', '_CON'],
  ['...', '_'],
  ['~$Plan.docx', 'Plan.docx'],
  ['Ma\u030al.txt', 'Mål.txt']
])('a name that SharePoint does not take is made safe: %j', async (given, safe) => {
  expect(await attach(given)).toBe(safe);
  expect(await names()).toEqual([safe]);
});

test('a very long name keeps its ending', async () => {
  const name = await attach(`${'Langt navn '.repeat(40)}.pdf`);
  expect(name).toMatch(/^(Langt navn )+.*\.pdf$/);
  expect(await names()).toEqual([name]);
});

test('another file of the same name, whatever its capitals, gets a number', async () => {
  expect(await attach('Referat.v1.docx', words('en'))).toBe('Referat.v1.docx');
  expect(await attach('referat.V1.docx', words('to'))).toBe('referat.V1 (2).docx');
  expect(await attach('Referat.v1.docx', words('tre'))).toBe('Referat.v1 (3).docx');
  expect(await names()).toHaveLength(3);
});

test('the very same file sent again, after a lost answer, is not stored twice', async () => {
  await attach('Plan.pdf', words('samme'));
  expect(await attach('Plan.pdf', words('samme'))).toBe('Plan.pdf');
  expect(await names()).toEqual(['Plan.pdf']);
});

test('a file makes the record newer, and what comes back can be written on', async () => {
  const { record: after } = await place.repository.attach(goal, record, 'a.txt', words('a'));
  const stale = place.repository.update(goal, record, { number: '1' });
  expect(await detail(stale)).toMatchObject({ kind: 'Conflict' });
  expect(await place.repository.update(goal, after, { number: '2' })).toMatchObject({ number: '2' });
});

test('an empty file and one that is too large are refused before anything is sent', async () => {
  place.local?.trips();
  const problem = async (content: Blob): Promise<unknown> =>
    detail(place.repository.attach(goal, record, 'a.txt', content));
  expect(await problem(words(''))).toEqual({ kind: 'Invalid', problems: [{ field: 'file', code: 'emptyFile' }] });
  const large = { size: 250 * 1024 * 1024 + 1 } as Blob;
  expect(await problem(large)).toMatchObject({ problems: [{ field: 'file', code: 'largeFile', limit: 250 }] });
  expect(place.local?.trips() ?? []).toEqual([]);
});

test('a file that somebody else has removed is as good as removed', async () => {
  await attach('a.txt');
  await place.repository.detach(goal, record, 'a.txt');
  expect(await place.repository.detach(goal, record, 'a.txt')).toMatchObject({ id: record.id });
});

test('a record that is gone is told as gone', async () => {
  await place.repository.remove(goal, record);
  const gone = { kind: 'NotFound', what: 'record' };
  expect(await detail(place.repository.attachments(goal, record.id))).toEqual(gone);
  expect(await detail(place.repository.attach(goal, record, 'a.txt', words('a')))).toEqual(gone);
});

locally('who may only read sees files and may neither add nor remove any', async () => {
  await attach('a.txt');
  const { repository } = connect(place.local!.url, withToken(userOf('reader')));
  expect(await repository.attachments(goal, record.id)).toMatchObject([{ name: 'a.txt', size: 7 }]);
  const adding = repository.attach(goal, record, 'b.txt', words('b'));
  expect(await detail(adding)).toEqual({ kind: 'Forbidden' });
  expect(await detail(repository.detach(goal, record, 'a.txt'))).toEqual({ kind: 'Forbidden' });
});

locally('a list whose attachments somebody has turned off says so', async () => {
  const list = `web/getList('${listPath(place, goal.list)}')`;
  const turn = (on: boolean): Promise<unknown> =>
    place.raw(list, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE' },
      body: JSON.stringify({ EnableAttachments: on })
    });
  await turn(false);
  const refused = place.repository.attach(goal, record, 'a.txt', words('a'));
  expect(await detail(refused)).toEqual({ kind: 'Invalid', problems: [{ field: 'file', code: 'noAttachments' }] });
  await turn(true);
});

locally('a connection that breaks is told as no answer, and trying again stores the file once', async () => {
  place.local?.breakAfterWrites(0);
  expect(await detail(place.repository.attach(goal, record, 'a.txt', words('a')))).toMatchObject({
    kind: 'Unavailable'
  });
  place.local?.mend();
  expect(await attach('a.txt', words('a'))).toBe('a.txt');
  expect(await names()).toEqual(['a.txt']);
});
