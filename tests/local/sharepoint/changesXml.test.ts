import { DOMParser } from '@xmldom/xmldom';
import { addItem, makeList, openTest } from './support';

interface Read {
  token: string;
  more: string | null;
  ids: string[];
  rows: Record<string, string>[];
  hasList: boolean;
}

describe('getlistitemchangessincetoken', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  const read = async (list: string, query: object): Promise<Read> => {
    const answer = await server.ask(`${list}/getlistitemchangessincetoken`, { method: 'POST', body: { query } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
    const root = new DOMParser().parseFromString(answer.text, 'text/xml').documentElement!;
    const all = (name: string): Element[] => Array.from(root.getElementsByTagName(name)) as unknown as Element[];
    const [changes] = all('Changes');
    return {
      token: changes!.getAttribute('LastChangeToken') ?? '',
      more: changes!.getAttribute('MoreChanges'),
      ids: all('Id').map((each) => `${each.getAttribute('ChangeType')} ${each.textContent}`.trim()),
      rows: all('z:row').map((row) =>
        Object.fromEntries(Array.from(row.attributes, ({ name, value }) => [name, value]))
      ),
      hasList: all('List').length > 0
    };
  };

  test('without a token tells the list and all its items, with one only what was changed', async () => {
    const list = await makeList(server, 'Endret', ['<Field Type="User" Name="owner" DisplayName="owner" />']);
    const me = (await server.ask('web/currentuser')).json.Id;
    for (const Title of ["a'<&", 'b', 'c']) await addItem(server, list, { Title, ownerId: me });
    const first = await read(list, {});
    expect(first.hasList).toBe(true);
    expect(first.token).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    expect(first.rows.map((row) => row.ows_Title)).toEqual(["a'<&", 'b', 'c']);
    expect(first.rows[0]).toMatchObject({
      ows_ID: '1',
      ows_owner: `${me};#Kari Dalen`,
      ows_FSObjType: '1;#0',
      ows_FileRef: '1;#sites/framdrift/Lists/Endret/1_.000',
      ows_Order: '100.000000000000',
      ows_Modified: '2026-03-10T12:00:00Z'
    });
    expect(first.rows[0]?.ows_UniqueId).toMatch(/^1;#\{[0-9A-F-]{36}\}$/);

    await server.ask(`${list}/items(2)`, { method: 'MERGE', body: { Title: 'B' } });
    await server.ask(`${list}/items(3)`, { method: 'DELETE' });
    const second = await read(list, { ChangeToken: first.token });
    expect([second.ids, second.rows.map((row) => row.ows_Title), second.hasList]).toEqual([['Delete 3'], ['B'], false]);
    const third = await read(list, { ChangeToken: second.token });
    expect([third.ids, third.rows, third.token.split(';')[4]]).toEqual([[], [], second.token.split(';')[4]]);
  });

  test('tells in portions, by a query, and only the columns that are wanted', async () => {
    const list = await makeList(server, 'Porsjoner');
    const { token } = await read(list, {});
    for (const Title of ['a', 'b', 'c']) await addItem(server, list, { Title });
    const first = await read(list, { ChangeToken: token, RowLimit: '2' });
    expect([first.more, first.rows.map((row) => row.ows_Title)]).toEqual(['TRUE', ['a', 'b']]);
    const second = await read(list, { ChangeToken: first.token, RowLimit: '2' });
    expect([second.more, second.rows.map((row) => row.ows_Title)]).toEqual([null, ['c']]);
    const Query = '<Query><Where><Neq><FieldRef Name="Title"/><Value Type="Text">b</Value></Neq></Where></Query>';
    const ViewFields = '<ViewFields><FieldRef Name="Title"/></ViewFields>';
    const QueryOptions = '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns></QueryOptions>';
    const wanted = await read(list, { ChangeToken: token, Query, ViewFields, QueryOptions });
    expect(wanted.rows).toEqual([{ ows_Title: 'a' }, { ows_Title: 'c' }]);
    expect(
      (await read(list, { Contains: '<Eq><FieldRef Name="Title"/><Value Type="Text">b</Value></Eq>' })).rows
    ).toHaveLength(1);
  });

  test('a token of another list is not valid, and everything is told', async () => {
    const [one, other] = [await makeList(server, 'En'), await makeList(server, 'To')];
    await addItem(server, other, { Title: 'x' });
    const answer = await read(other, { ChangeToken: (await read(one, {})).token });
    expect([answer.ids, answer.rows.length, answer.hasList]).toEqual([['InvalidToken'], 1, true]);
  });
});
