import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@pnp/sp/comments/item';
import { addItem, batchPart, makeList, openClient, openTest, postBatch, type Answered, type Json } from './support';

const file = join(__dirname, '../../fixtures/sharepoint/comments.json');
const recordings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string }>;
const recorded = (name: string): string => recordings[`ListItemComments${name}`]?.body ?? '';

/** Without what hangs on the site, its people and the time. */
const bare = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'GUID')
    .replace(/batchresponse_GUID/g, 'BATCH')
    .replace(/batchresponse_[\w-]+/g, 'BATCH')
    .replace(/https?:\/\/[^/]+\/sites\/[\w-]+/g, 'SITE')
    .replace(/"(email|loginName|name|userPrincipalName|jobTitle)":("[^"]*"|null)/g, '"$1":WHO')
    .replace(/"(directoryObjectId":[^}]*?"id|creationDate":[^}]*?"id)":\d+/g, '"$1":N')
    .replace(/"(createdDate|creationDate)":"[^"]+"/g, '"$1":"TIME"');

describe('comments and likes answer as recorded', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const withItem = async (title: string): Promise<string> => {
    const list = await makeList(server, title);
    await addItem(server, list, { Title: 'Comment me' });
    return `${list}/items(1)`;
  };
  const post = (address: string, body?: object, as?: string): Promise<Answered> =>
    server.ask(address, { method: 'POST', ...(body ? { body } : {}), ...(as ? { as } : {}) });

  test('one is added, read, liked and not liked any more', async () => {
    const item = await withItem('Likes');
    const added = await post(`${item}/Comments`, { text: 'this is great' });
    expect(added.status).toBe(201);
    expect(bare(added.text)).toBe(bare(recorded('LikeUnLikeTest-0-00006')));
    expect(added.json.createdDate).toMatch(/\.\d{7}Z$/);
    expect(bare((await server.ask(`${item}/Comments`)).text)).toBe(bare(recorded('Test-0-00007')));
    await post(`${item}/Comments(1)/like`);
    expect(bare((await server.ask(`${item}/Comments`)).text)).toBe(bare(recorded('LikeUnLikeTest-0-00008')));
    const liked = await server.ask(`${item}/Comments(1)?$select=id,likedBy&$expand=likedBy`);
    expect(bare(liked.text)).toBe(bare(recorded('LikeUnLikeTest-0-00009')));
    await post(`${item}/Comments(1)/unlike`);
    expect(bare((await server.ask(`${item}/Comments`)).text)).toBe(bare(recorded('LikeUnLikeTest-0-00011')));
  });

  test('a reply stands under its comment, not beside it', async () => {
    const item = await withItem('Replies');
    await post(`${item}/Comments`, { text: 'this is great' });
    const reply = await post(`${item}/Comments(1)/replies`, { text: 'this is a reply' });
    expect([reply.status, reply.json.isReply, reply.json.parentId]).toEqual([201, true, '1']);
    const expanded = `${item}/Comments?$select=id,replies&$expand=replies`;
    expect(bare((await server.ask(expanded)).text)).toBe(bare(recorded('ReplyTest-0-00008')));
    await server.ask(`${item}/Comments(2)`, { method: 'DELETE' });
    expect(bare((await server.ask(expanded)).text)).toBe(bare(recorded('ReplyTest-0-00010')));
  });

  test('a batch adds some and all of them are deleted at once', async () => {
    const item = await withItem('Batch');
    const parts = [1, 2, 3].map((each) => batchPart('POST', `${item}/Comments`, { text: `this is great ${each}` }));
    const { text } = await postBatch(server, parts);
    expect(bare(text)).toBe(bare(recorded('BatchAddTest-0-00006')));
    const deleted = await post(`${item}/Comments/DeleteAll`);
    expect(deleted.text).toBe(recorded('BatchAddTest-0-00008'));
    expect((await server.ask(`${item}/Comments`)).json.value).toEqual([]);
    expect((await post(`${item}/Comments`, { text: 'again' })).json.id).toBe('4');
  });

  test('the newest come first, thirty unless told how many, and rows count them', async () => {
    const item = await withItem('Many');
    const parts = Array.from({ length: 35 }, (_, at) => batchPart('POST', `${item}/Comments`, { text: String(at) }));
    await postBatch(server, parts);
    const { value } = (await server.ask(`${item}/Comments`)).json;
    expect([value.length, value[0].text]).toEqual([30, '34']);
    expect((await server.ask(`${item}/Comments?$top=50`)).json.value).toHaveLength(35);
    const list = item.replace('/items(1)', '');
    const body = { parameters: { AddRequiredFields: true, ViewXml: '<View><ViewFields /></View>' } };
    expect((await post(`${list}/RenderListDataAsStream`, body)).json.Row[0]._CommentCount).toBe('35');
    const versions = await server.ask(`${item}/versions`);
    expect(versions.json.value).toHaveLength(1);
  });

  test('who may not edit the item may read but not speak, nor delete what others said', async () => {
    const item = await withItem('Rights');
    await post(`${item}/Comments`, { text: 'a' }, 'per.moen');
    expect((await post(`${item}/Comments`, { text: 'b' }, 'ase.aas')).status).toBe(403);
    expect((await server.ask(`${item}/Comments`, { as: 'ase.aas' })).json.value).toHaveLength(1);
    expect((await post(`${item}/Comments`, { text: '' })).status).toBe(400);
    const remove = async (as: string): Promise<number> =>
      (await server.ask(`${item}/Comments(1)`, { method: 'DELETE', as })).status;
    expect([await remove('ase.aas'), await remove('per.moen')]).toEqual([403, 200]);
  });

  test('PnPjs adds, reads, answers, likes and clears', async () => {
    const item = await withItem('Client');
    const { sp, close } = await openClient(server);
    const { comments } = sp.web.lists.getById(/'(.+)'/.exec(item)?.[1] ?? '').items.getById(1);
    const added = await comments.add({ text: 'Hi @mention{0}', mentions: [{ loginName: 'x', email: 'e', name: 'n' }] });
    await added.like();
    await added.replies.add('reply');
    const [read] = await comments();
    expect(read).toMatchObject({ likeCount: 1, replyCount: 1, mentions: [{ name: 'n' }] });
    expect(await added.replies()).toHaveLength(1);
    await comments.clear();
    expect(await comments()).toHaveLength(0);
    await close();
  });

  test('an item may be liked itself', async () => {
    const item = await withItem('Liked');
    await post(`${item}/like`);
    const { json } = await server.ask(`${item}/likedByInformation?$expand=likedBy`);
    expect([json.isLikedByUser, json.likeCount, json.likedBy[0].name]).toEqual([true, 1, 'Kari Dalen']);
    expect((await post(`${item}/likedBy`)).json.value.map(({ email }: Json) => email)).toHaveLength(1);
    await post(`${item}/unlike`);
    expect((await server.ask(`${item}/likedBy`)).json.value).toEqual([]);
  });
});
