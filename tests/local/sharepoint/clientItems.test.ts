import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { openClient, openTest, type Json } from './support';

describe("every method of PnPjs's items", () => {
  const server = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;
  let list: IList;
  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
    await sp.web.lists.add('Ting');
    list = sp.web.lists.getByTitle('Ting');
    for (const Title of ['a', 'b', 'c', 'd', 'e']) await list.items.add({ Title });
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  const titles = async (items: IItems): Promise<string> =>
    ((await items.select('Title')()) as { Title: string }[]).map(({ Title }) => Title).join('');

  test('reads page by page, forwards by iterator and by skip, and backwards', async () => {
    const pages: string[] = [];
    for await (const page of list.items.top(2).select('Title'))
      pages.push((page as { Title: string }[]).map(({ Title }) => Title).join(''));
    expect(pages).toEqual(['ab', 'cd', 'e']);
    expect(await titles(list.items.top(2).skip(2))).toBe('cd');
    expect(await titles(list.items.top(2).skip(5, true))).toBe('cd');
    expect(await titles(list.items.top(2).orderBy('Title', false))).toBe('ed');
    expect(await titles(list.items.filter("Title ge 'd'"))).toBe('de');
  });

  test('pages on through a sorted column with equal values', async () => {
    await sp.web.lists.add('Like');
    const like = sp.web.lists.getByTitle('Like');
    for (const Title of ['b', 'a', 'b', null, 'a', 'b']) await like.items.add({ Title });
    for (const ascending of [true, false]) {
      const ids: number[] = [];
      for await (const page of like.items.top(2).orderBy('Title', ascending).select('Id'))
        ids.push(...(page as { Id: number }[]).map(({ Id }) => Id));
      expect(ids).toEqual(ascending ? [4, 2, 5, 1, 3, 6] : [1, 3, 6, 2, 5, 4]);
    }
  });

  test('updates with an ETag, refuses an old one, and answers the new one', async () => {
    const item = list.items.getById(1);
    const before = (await item()) as Json;
    const { etag } = (await item.update({ Title: 'A' }, before['odata.etag'])) as Json;
    expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
    await expect(item.update({ Title: 'x' }, before['odata.etag'])).rejects.toMatchObject({ status: 412 });
    await item.update({ Title: 'AA' }, etag);
    await expect(item.delete('"1"')).rejects.toMatchObject({ status: 412 });
  });

  test('tells of an item what stands around it', async () => {
    const item = list.items.getById(2);
    const infos = await item.getParentInfos();
    expect(infos.ParentList.Title).toBe('Ting');
    expect(infos.ParentList.RootFolderServerRelativeUrl).toMatch(/\/Lists\/Ting$/);
    expect(infos.ParentWeb.Url).toMatch(/\/sites\/framdrift$/);
    expect(((await item.list()) as Json).Title).toBe('Ting');
    const mask = (await item.effectiveBasePermissions()) as Json;
    expect(mask).toMatchObject({ High: expect.any(String), Low: expect.any(String) });
    expect(await item.effectiveBasePermissionsForUI()).toMatchObject({ Low: mask.Low });
    expect(((await item.fieldValuesAsText()) as Json).Title).toBe('b');
    expect(((await item.fieldValuesAsHTML()) as Json).Title).toBe('b');
    expect(((await item.fieldValuesForEdit()) as Json).Title).toBe('b');
    expect(await item.getWopiFrameUrl()).toBe('');
    expect((await list.items.getItemByStringId('2')()) as Json).toMatchObject({ Id: 2 });
    await expect(list.items.getItemByStringId('nope')()).rejects.toMatchObject({ status: 404 });
  });

  test('keeps versions, reads one by its id and deletes it', async () => {
    const item = list.items.getById(3);
    await item.update({ Title: 'cc' });
    const versions = (await item.versions()) as Json[];
    expect(versions.map(({ VersionLabel, Title }) => `${VersionLabel} ${Title}`)).toEqual(['2.0 cc', '1.0 c']);
    expect(((await item.versions.getById(512)()) as Json).Title).toBe('c');
    await item.versions.getById(512).delete();
    expect(await item.versions()).toHaveLength(1);
  });

  test('adds and changes as forms do', async () => {
    const added = await list.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'form' }],
      '/sites/framdrift/Lists/Ting'
    );
    const id = Number(added.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    const changed = await list.items
      .getById(id)
      .validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'changed' }]);
    expect(changed).toMatchObject([{ FieldName: 'Title', HasException: false, ItemId: id }]);
    expect(((await list.items.getById(id)()) as Json).Title).toBe('changed');
  });

  test('deletes, deletes with parameters and recycles', async () => {
    const one = async (Title: string): Promise<number> => ((await list.items.add({ Title })) as Json).Id;
    const [first, second, third] = [await one('x'), await one('y'), await one('z')];
    await list.items.getById(first).delete();
    await list.items.getById(second).deleteWithParams({ BypassSharedLock: true });
    expect(await list.items.getById(third).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    for (const id of [first, second, third])
      await expect(list.items.getById(id)()).rejects.toMatchObject({ status: 404 });
  });

  test('reads with CAML, with a position and with expanded lookups', async () => {
    const ViewXml =
      '<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query><RowLimit>2</RowLimit></View>';
    const found = (await list.getItemsByCAMLQuery({ ViewXml })) as { Id: number }[];
    expect(found.map(({ Id }) => Id)).toHaveLength(2);
    const [, last] = found;
    const PagingInfo = `Paged=TRUE&p_ID=${last?.Id}`;
    const next = await list.getItemsByCAMLQuery({ ViewXml, ListItemCollectionPosition: { PagingInfo } });
    expect(next[0].Id).toBeLessThan(last?.Id ?? 0);
    const expanded = await list.getItemsByCAMLQuery({ ViewXml }, 'FieldValuesAsText', 'ParentList');
    expect(expanded[0]).toMatchObject({
      FieldValuesAsText: { ID: String(found[0]?.Id) },
      ParentList: { Title: 'Ting' }
    });
  });

  test('renders list data as text and as a stream, sorted and filtered by parameters', async () => {
    const ViewXml =
      '<View><ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    expect((await list.renderListData(ViewXml)).Row).toHaveLength(2);
    const query = new Map([
      ['SortField', 'Title'],
      ['SortDir', 'Desc']
    ]);
    const sorted = (await list.renderListDataAsStream({ ViewXml }, null as unknown as object, query)) as Json;
    expect(sorted.Row.map((row: Json) => row.Title)).toEqual(['e', 'd']);
    expect(sorted.NextHref).toMatch(/^\?Paged=TRUE&p_Title=d&p_ID=4&PageFirstRow=3&View=0{8}-/);
    const filtered = await list.renderListDataAsStream({ ViewXml }, { FilterField1: 'Title', FilterValue1: 'd' });
    expect((filtered as Json).Row.map((row: Json) => row.Title)).toEqual(['d']);
    const next = await list.renderListDataAsStream(
      { ViewXml, Paging: sorted.NextHref },
      null as unknown as object,
      query
    );
    expect((next as Json).Row.map((row: Json) => row.Title)).toEqual(['changed', 'cc']);
    expect((next as Json).PrevHref).toContain('PagedPrev=TRUE');
  });
});
