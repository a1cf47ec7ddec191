import type { SPFI } from '@pnp/sp';
import { openClient, openTest, type TestServer } from './support';

interface Failed {
  status: number;
  message: string;
  isHttpRequestError: boolean;
}
const failure = (work: Promise<unknown>): Promise<Failed> =>
  work.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: Failed) => error
  );

describe('the real PnPjs over HTTP', () => {
  const server: TestServer = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  test('lists.ensure makes a list once, and changes it the second time', async () => {
    const first = await sp.web.lists.ensure('Milepæler i år', 'første', 100);
    const again = await sp.web.lists.ensure('Milepæler i år', 'andre', 100, false, { Hidden: true });
    expect([first.created, again.created]).toEqual([true, false]);
    const list = sp.web.lists.getByTitle('Milepæler i år');
    const { Description, Hidden } = await list.select('Description', 'Hidden')<{
      Description: string;
      Hidden: boolean;
    }>();
    expect([Description, Hidden]).toEqual(['andre', true]);
  });

  test('a list keeps its address when its title changes, and is found by it, absolute or relative', async () => {
    await sp.web.lists.add('risk', '', 100);
    await sp.web.lists.getByTitle('risk').update({ Title: 'Risiko og usikkerhet' });
    expect((await sp.web.getList('/sites/framdrift/Lists/risk').select('Title')<{ Title: string }>()).Title).toBe(
      'Risiko og usikkerhet'
    );
    expect((await sp.web.getList('Lists/risk')()).EntityTypeName).toBe('RiskList'.replace('R', 'r'));
    expect((await failure(sp.web.lists.getByTitle('risk')())).status).toBe(404);
  });

  test('columns of every kind are made through its typed functions', async () => {
    const { Id: target } = await sp.web.lists.add('Mål', '', 100);
    await sp.web.lists.add('Alle slag', '', 100);
    const { fields } = sp.web.lists.getByTitle('Alle slag');
    await fields.addText('text', { MaxLength: 100 });
    await fields.addMultilineText('note', { NumberOfLines: 6, RichText: false });
    await fields.addNumber('number', { MinimumValue: 0, MaximumValue: 5 });
    await fields.addCurrency('money', { CurrencyLocaleId: 1044 });
    await fields.addBoolean('yes');
    await fields.addDateTime('date', { DisplayFormat: 0 });
    await fields.addChoice('choice', { Choices: ['A', 'B'], EditFormat: 0 });
    await fields.addMultiChoice('choices', { Choices: ['A', 'B'] });
    await fields.addUser('person', { SelectionMode: 0 });
    await fields.addUrl('link', { DisplayFormat: 0 });
    await fields.addLookup('lookup', { LookupListId: target, LookupFieldName: 'Title' });
    await fields.addCalculated('sum', { Formula: '=[number]*2', OutputType: 9 });
    const own = await fields.filter('FromBaseType eq false').select('InternalName', 'TypeAsString')<
      { InternalName: string; TypeAsString: string }[]
    >();
    expect(own.map((each) => `${each.InternalName}:${each.TypeAsString}`)).toEqual([
      'text:Text',
      'note:Note',
      'number:Number',
      'money:Currency',
      'yes:Boolean',
      'date:DateTime',
      'choice:Choice',
      'choices:MultiChoice',
      'person:User',
      'link:URL',
      'lookup:Lookup',
      'sum:Calculated'
    ]);
  });

  test('items are added, read, changed and deleted, with the ETag from the answer', async () => {
    await sp.web.lists.add('Ting', '', 100);
    const { items } = sp.web.lists.getByTitle('Ting');
    const { Id } = await items.add({ Title: 'a' });
    const { etag } = await items.getById(Id).update({ Title: 'b' });
    expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
    await items.getById(Id).update({ Title: 'c' }, etag);
    const conflict = await failure(items.getById(Id).update({ Title: 'd' }, etag));
    expect([conflict.isHttpRequestError, conflict.status]).toEqual([true, 412]);
    await items.getById(Id).delete();
    expect((await failure(items.getById(Id)())).status).toBe(404);
  });

  test('the iterator over items reads every page, sorted too', async () => {
    await sp.web.lists.add('Sider', '', 100);
    const { items } = sp.web.lists.getByTitle('Sider');
    const titles = ['Ås', 'b', 'a', 'B', 'c', 'æ', 'c', 'C', 'd', '0'];
    for (const Title of titles) await items.add({ Title });
    const read = async (descending: boolean): Promise<string[]> => {
      const found: string[] = [];
      for await (const page of sp.web.lists
        .getByTitle('Sider')
        .items.select('Title', 'Id')
        .orderBy('Title', !descending)
        .top(3)) {
        found.push(...(page as { Title: string }[]).map((each) => each.Title));
      }
      return found;
    };
    expect(await read(false)).toEqual(['0', 'a', 'b', 'B', 'c', 'c', 'C', 'd', 'Ås', 'æ']);
    expect(await read(true)).toEqual(['æ', 'Ås', 'd', 'c', 'c', 'C', 'b', 'B', 'a', '0']);
  });

  test('one failing part of a batch rejects only its own promise, and a batch is one request', async () => {
    await sp.web.lists.add('Bunke', '', 100);
    await sp.web.lists.getByTitle('Bunke').items.add({ Title: 'a' });
    const [batched, execute] = sp.batched();
    const list = batched.web.lists.getByTitle('Bunke');
    const outcomes = [
      list.items.add({ Title: 'b' }).then(({ Title }) => Title),
      failure(list.items.add({ nope: 1 })).then(({ status }) => status),
      list.items
        .getById(1)
        .update({ Title: 'æøå' })
        .then(({ etag }) => /,2"$/.test(etag)),
      failure(list.items.getById(99)()).then(({ status }) => status),
      list.items
        .getById(1)<{ Title: string }>()
        .then(({ Title }) => Title),
      list.items
        .getById(1)
        .delete()
        .then(() => 'gone')
    ];
    server.sharePoint.requests.clear();
    await execute();
    expect(await Promise.all(outcomes)).toEqual(['b', 400, true, 404, 'æøå', 'gone']);
    expect(server.sharePoint.requests.all().map(({ parts }) => parts)).toEqual([6]);
  });

  test('forty-five additions make three requests and keep their order', async () => {
    await sp.web.lists.add('Mange', '', 100);
    const [batched, execute] = sp.batched();
    const added: Promise<number>[] = [];
    for (let at = 1; at <= 45; at += 1)
      added.push(
        batched.web.lists
          .getByTitle('Mange')
          .items.add({ Title: `${at}` })
          .then(({ Id }) => Id)
      );
    server.sharePoint.requests.clear();
    await execute();
    expect(await Promise.all(added)).toEqual(Array.from({ length: 45 }, (_each, at) => at + 1));
    expect(server.sharePoint.requests.all().map(({ parts }) => parts)).toEqual([20, 20, 5]);
  });

  test('it waits as long as it is told when it is throttled, and three times is enough', async () => {
    server.sharePoint.faults.add({ path: '/_api/web\\?\\$select=Title$', status: 429, retryAfter: 0, times: 1 });
    server.sharePoint.requests.clear();
    expect((await sp.web.select('Title')<{ Title: string }>()).Title).toBe('Framdrift');
    expect(server.sharePoint.requests.all().map(({ status }) => status)).toEqual([429, 200]);
  });
});
