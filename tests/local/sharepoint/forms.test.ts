import { addItem, makeList, openTest, type TestServer } from './support';

const COLUMNS = [
  '<Field Type="DateTime" Name="day" DisplayName="day" Format="DateOnly" />',
  '<Field Type="DateTime" Name="moment" DisplayName="moment" Format="DateTime" />',
  '<Field Type="Number" Name="number" DisplayName="number" />',
  '<Field Type="Boolean" Name="yes" DisplayName="yes" />',
  '<Field Type="User" Name="owner" DisplayName="owner" />',
  '<Field Type="Choice" Name="choice" DisplayName="choice"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="choices" DisplayName="choices"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>'
];

describe("what SharePoint's own forms do", () => {
  const server = openTest();
  const english = openTest({ locale: 1033 });
  let list = '';
  let englishList = '';
  beforeAll(async () => {
    list = await makeList(server, 'Skjema', COLUMNS);
    englishList = await makeList(english, 'Form', COLUMNS);
    await addItem(server, list, { Title: 'a' });
    await addItem(english, englishList, { Title: 'a' });
  });
  afterAll(() => {
    server.sharePoint.close();
    english.sharePoint.close();
  });

  const send = async (
    name: string,
    value: string,
    on: TestServer = server,
    to = list
  ): Promise<{ HasException: boolean; ErrorMessage: string | null }> => {
    const body = { formValues: [{ FieldName: name, FieldValue: value }], bNewDocumentUpdate: false };
    const { status, json } = await on.ask(`${to}/items(1)/validateUpdateListItem`, { method: 'POST', body });
    expect(status).toBe(200);
    return json.value[0];
  };
  const value = async (name: string): Promise<unknown> =>
    (await server.ask(`${list}/items(1)?$select=${name}`)).json[name];

  test.each([
    ['day', '31.01.2026', 'day', '2026-01-30T23:00:00Z'],
    ['day', '1.7.2026', 'day', '2026-06-30T22:00:00Z'],
    ['moment', '31.01.2026 14:30', 'moment', '2026-01-31T13:30:00Z'],
    ['number', '1 234,5', 'number', 1234.5],
    ['yes', '1', 'yes', true],
    ['choice', 'A', 'choice', 'A'],
    ['choices', 'A;#B', 'choices', ['A', 'B']],
    ['day', '', 'day', null]
  ])('%s takes %s in Norwegian', async (name, text, property, stored) => {
    expect((await send(name, text)).HasException).toBe(false);
    expect(await value(property)).toEqual(stored);
  });

  test('a person is given by login name, and becomes known to the site', async () => {
    expect((await send('owner', '[{"Key":"i:0#.f|membership|ole.utenfor@kommune.example"}]')).HasException).toBe(false);
    const { json } = await server.ask(`${list}/items(1)?$select=owner/Title&$expand=owner`);
    expect(json.owner).toEqual({ Title: 'Ole Utenfor' });
  });

  test.each([
    ['day', '2026-01-31'],
    ['day', '31/01/2026'],
    ['moment', '2026-01-31T10:00:00Z'],
    ['number', '1.234,5.6'],
    ['choice', 'Ukjent'],
    ['owner', 'Kari'],
    ['nope', 'x']
  ])('%s refuses %s, still with 200, and nothing is stored', async (name, text) => {
    const before = (await server.ask(`${list}/items(1)`)).headers.get('etag');
    const result = await send(name, text);
    expect(result.HasException).toBe(true);
    expect(result.ErrorMessage).not.toBeNull();
    expect((await server.ask(`${list}/items(1)`)).headers.get('etag')).toBe(before);
  });

  test('an English web takes English dates and refuses Norwegian ones', async () => {
    expect((await send('day', '1/31/2026', english, englishList)).HasException).toBe(false);
    expect((await send('day', '31.01.2026', english, englishList)).HasException).toBe(true);
    const text = await english.ask(`${englishList}/items(1)/FieldValuesAsText?$select=day,Created`);
    expect(text.json).toEqual({ day: '1/31/2026', Created: '3/10/2026 1:00 PM' });
  });

  test('FieldValuesAsText writes dates, numbers and people as the web does', async () => {
    await server.ask(`${list}/items(1)`, {
      method: 'MERGE',
      body: { day: '2026-12-24', number: 1234.5, yes: false, choices: ['A', 'B'] }
    });
    const { json } = await server.ask(
      `${list}/items(1)/FieldValuesAsText?$select=day,number,yes,choices,Author,Created,OData__x005f_UIVersionString`
    );
    expect({
      ...json,
      number: json.number.replace(/\s/g, ' '),
      OData__x005f_UIVersionString: /^\d+\.0$/.test(json.OData__x005f_UIVersionString)
    }).toEqual({
      day: '24.12.2026',
      number: '1 234,5',
      yes: 'No',
      choices: 'A, B',
      Author: 'Kari Dalen',
      Created: '10.03.2026 13:00',
      OData__x005f_UIVersionString: true
    });
  });

  test('bNewDocumentUpdate writes over the version, an ordinary update makes a new one', async () => {
    const version = async (): Promise<string> =>
      (await server.ask(`${list}/items(1)?$select=OData__UIVersionString`)).json.OData__UIVersionString;
    const before = await version();
    const body = { formValues: [{ FieldName: 'Title', FieldValue: 'x' }], bNewDocumentUpdate: true };
    await server.ask(`${list}/items(1)/validateUpdateListItem`, { method: 'POST', body });
    expect(await version()).toBe(before);
    await send('Title', 'y');
    expect(await version()).not.toBe(before);
  });

  test('CAML finds by text, by day in the web time zone, by person and by emptiness', async () => {
    const own = await makeList(server, 'Caml', COLUMNS);
    const me = (await server.ask('web/currentuser')).json.Id;
    await addItem(server, own, { Title: 'a', day: '2026-03-10', moment: '2026-03-10T23:30:00Z', ownerId: me });
    await addItem(server, own, { Title: 'b', day: '2026-03-11', moment: '2026-03-10T22:30:00Z' });
    await addItem(server, own, { Title: 'c' });
    const find = async (where: string): Promise<string> => {
      const body = {
        query: {
          ViewXml: `<View><Query><Where>${where}</Where><OrderBy><FieldRef Name="Title" Ascending="FALSE" /></OrderBy></Query></View>`
        }
      };
      const { json, text } = await server.ask(`${own}/getitems`, { method: 'POST', body });
      return json?.value?.map((each: { Title: string }) => each.Title).join('') ?? text;
    };
    const field = (name: string, more = ''): string => `<FieldRef Name="${name}" ${more}/>`;
    expect(await find(`<Eq>${field('Title')}<Value Type="Text">A</Value></Eq>`)).toBe('a');
    expect(await find(`<Eq>${field('day')}<Value Type="DateTime"><Today /></Value></Eq>`)).toBe('a');
    expect(await find(`<Lt>${field('day')}<Value Type="DateTime"><Today OffsetDays="2" /></Value></Lt>`)).toBe('ba');
    expect(await find(`<Eq>${field('moment')}<Value Type="DateTime">2026-03-11T00:00:00Z</Value></Eq>`)).toBe('a');
    expect(await find(`<Eq>${field('owner')}<Value Type="Integer"><UserID /></Value></Eq>`)).toBe('a');
    expect(await find(`<Eq>${field('owner', 'LookupId="TRUE" ')}<Value Type="Integer">${me}</Value></Eq>`)).toBe('a');
    expect(
      await find(
        `<Or><IsNull>${field('day')}</IsNull><In>${field('Title')}<Values><Value Type="Text">b</Value></Values></In></Or>`
      )
    ).toBe('cb');
    expect(await find(`<Contains>${field('Title')}<Value Type="Text">C</Value></Contains>`)).toBe('c');
    expect(await find(`<Membership Type="CurrentUserGroups">${field('owner')}</Membership>`)).toBe('');
    expect(await find(`<Membership Type="SPWeb.AllUsers">${field('owner')}</Membership>`)).toBe('a');
  });

  test('RenderListDataAsStream pages with NextHref', async () => {
    const own = await makeList(server, 'Strøm');
    for (const Title of ['a', 'b', 'c']) await addItem(server, own, { Title });
    const read = async (
      Paging?: string
    ): Promise<{ Row: { Title: string }[]; NextHref?: string; FirstRow: number; LastRow: number }> => {
      const ViewXml =
        '<View><ViewFields><FieldRef Name="LinkTitle" /></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
      return (
        await server.ask(`${own}/RenderListDataAsStream`, {
          method: 'POST',
          body: { parameters: { ViewXml, ...(Paging ? { Paging } : {}) } }
        })
      ).json;
    };
    const first = await read();
    expect([first.Row.map(({ Title }) => Title), first.FirstRow, first.LastRow]).toEqual([['a', 'b'], 1, 2]);
    expect(first.NextHref).toMatch(/^\?Paged=TRUE&p_ID=2&PageFirstRow=3&View=/);
    const second = await read(first.NextHref);
    expect([second.Row.map(({ Title }) => Title), second.FirstRow, second.NextHref]).toEqual([['c'], 3, undefined]);
  });
});
