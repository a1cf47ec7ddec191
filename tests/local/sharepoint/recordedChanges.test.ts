import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addItem, batchPart, makeList, openTest, postBatch, type Json } from './support';

const file = join(__dirname, '../../fixtures/sharepoint/changes.json');
const recordings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string }>;
const recorded = (name: string): string => recordings[name]?.body ?? '';

const VERBOSE = 'application/json;odata=verbose';
const EVERYTHING = {
  query: { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true, SystemUpdate: true }
};

/** All that is random or hangs on the site taken out; what is left has to be the recorded text. */
const bare = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'GUID')
    .replace(/https?:\/\/[^/]+\/sites\/[\w-]+/g, 'SITE')
    .replace(/"\/sites\/[^"]*"/g, '"PATH"')
    .replace(/;\d{18};\d+"/g, ';N;N"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/"(ChangeType|ItemId)":\d+/g, '"$1":N');
const changesIn = (text: string): Json[] =>
  JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)).d.results;

describe('changes in verbose answers are the recorded text', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  const ask = (address: string): Promise<{ text: string; headers: Headers }> =>
    server.ask(address, { method: 'POST', body: EVERYTHING, accept: VERBOSE });

  test('of a list, one change or several', async () => {
    const list = await makeList(server, 'One');
    await addItem(server, list, { Title: 'a' });
    const one = await ask(`${list}/getchanges`);
    expect(bare(one.text)).toBe(bare(recorded('GetListItemChangesOnlyAsyncTest-0-00006')));
    expect(one.headers.get('content-type')).toBe('application/json;odata=verbose;charset=utf-8');
    for (const Title of ['b', 'c', 'd', 'e']) await addItem(server, list, { Title });
    const several = await ask(`${list}/getchanges`);
    const real = recorded('GetListChangesAsyncTest-0-00003');
    expect(changesIn(several.text)).toHaveLength(5);
    expect(bare(several.text)).toBe(bare(real));
  });

  test('of one item, with who changed it and where it lies', async () => {
    const list = await makeList(server, 'Item');
    const id = await addItem(server, list, { Title: 'a' });
    const { text } = await ask(`${list}/items(${id})/getchanges`);
    const named = (body: string): string => bare(body).replace(/"Editor(EmailHint)?":"[^"]+"/g, '"Editor$1":"WHO"');
    expect(named(text)).toBe(named(recorded('GetListItemChangesAsyncTest-1-00006')));
  });

  test.each([
    ['GetListItemChangesAsyncTest-1-00008', 1],
    ['GetListChangesAsyncTest-0-00005', 5]
  ])('in a batch: %s', async (name, count) => {
    const list = await makeList(server, name);
    for (let at = 0; at < count; at += 1) await addItem(server, list, { Title: String(at) });
    const real = recorded(name)
      .split(/--batchresponse_[\w-]+/)
      .filter((part) => part.includes('HTTP/1.1'));
    const address = count === 1 ? `${list}/items(1)/getchanges` : `${list}/getchanges`;
    const parts = real.map(() => batchPart('POST', address, EVERYTHING, { accept: VERBOSE }));
    const ours = (await postBatch(server, parts)).text
      .split(/--batchresponse_[\w-]+/)
      .filter((part) => part.includes('HTTP/1.1'));
    const named = (body: string): string => bare(body).replace(/"Editor(EmailHint)?":"[^"]+"/g, '"Editor$1":"WHO"');
    const first = (part: string): string => named(part).slice(0, named(part).indexOf('}') + 1);
    expect(ours.map(first)).toEqual(real.map(first));
    expect(ours.map((part) => changesIn(part).length)).toEqual(real.map(() => count));
    expect(Object.keys(changesIn(ours[0] ?? '')[0])).toEqual(Object.keys(changesIn(real[0] ?? '')[0]));
  });
});
