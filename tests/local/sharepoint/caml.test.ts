import { addItem, makeList, openTest, type Answered } from './support';

const COLUMNS = [
  '<Field Type="Note" Name="prose" DisplayName="prose" />',
  '<Field Type="Number" Name="number" DisplayName="number" />',
  '<Field Type="Boolean" Name="yes" DisplayName="yes" />',
  '<Field Type="DateTime" Name="start" DisplayName="start" Format="DateTime" />',
  '<Field Type="DateTime" Name="end" DisplayName="end" Format="DateTime" />',
  '<Field Type="MultiChoice" Name="choices" DisplayName="choices"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
  '<Field Type="User" Name="owner" DisplayName="owner" />',
  '<Field Type="UserMulti" Mult="TRUE" Name="members" DisplayName="members" />'
];
const field = (name: string, more = ''): string => `<FieldRef Name="${name}" ${more}/>`;
const text = (value: string): string => `<Value Type="Text">${value}</Value>`;
const integer = (value: number | string): string => `<Value Type="Integer">${value}</Value>`;

describe('CAML', () => {
  const server = openTest();
  let list = '';
  let kari = 0;
  let per = 0;
  beforeAll(async () => {
    list = await makeList(server, 'Caml', COLUMNS);
    kari = (await server.ask('web/currentuser')).json.Id;
    per = (await server.ask("web/ensureuser('per.moen@kommune.example')", { method: 'POST' })).json.Id;
    const a = {
      prose: 'en lang tekst',
      number: 1,
      yes: true,
      choices: ['A', 'B'],
      ownerId: kari,
      membersId: [kari, per]
    };
    await addItem(server, list, { Title: 'a', ...a, start: '2026-02-27T12:00:00Z', end: '2026-03-02T12:00:00Z' });
    const b = { number: 2.5, yes: false, choices: ['B'], ownerId: per, membersId: [per] };
    await addItem(server, list, { Title: 'b', ...b, start: '2026-03-10T09:00:00Z', end: '2026-03-10T10:00:00Z' });
    await addItem(server, list, { Title: 'c', start: '2026-05-01T12:00:00Z', end: '2026-05-02T12:00:00Z' });
  });
  afterAll(() => server.sharePoint.close());

  const ask = (xml: string, more: object = {}): Promise<Answered> =>
    server.ask(`${list}/getitems`, { method: 'POST', body: { query: { ViewXml: xml, ...more } } });
  const find = async (where: string): Promise<string> => {
    const { json, text: body } = await ask(`<View><Query><Where>${where}</Where></Query></View>`);
    return json?.value?.map((each: { Title: string }) => each.Title).join('') ?? body;
  };
  const overlap = (period: string): string =>
    `<DateRangesOverlap>${field('start')}${field('end')}${field('nope')}<Value Type="DateTime"><${period} /></Value></DateRangesOverlap>`;

  test.each([
    ['Eq', `<Eq>${field('Title')}${text('A')}</Eq>`, 'a'],
    ['Neq', `<Neq>${field('Title')}${text('A')}</Neq>`, 'bc'],
    ['Neq finds what is empty too', `<Neq>${field('number')}${integer(1)}</Neq>`, 'bc'],
    ['Gt', `<Gt>${field('number')}<Value Type="Number">1</Value></Gt>`, 'b'],
    ['Geq', `<Geq>${field('number')}<Value Type="Number">1</Value></Geq>`, 'ab'],
    ['Lt', `<Lt>${field('number')}<Value Type="Number">2.5</Value></Lt>`, 'a'],
    ['Leq', `<Leq>${field('number')}<Value Type="Number">2.5</Value></Leq>`, 'ab'],
    ['IsNull', `<IsNull>${field('owner')}</IsNull>`, 'c'],
    ['IsNull of several', `<IsNull>${field('members')}</IsNull>`, 'c'],
    ['IsNotNull', `<IsNotNull>${field('choices')}</IsNotNull>`, 'ab'],
    ['BeginsWith in a note', `<BeginsWith>${field('prose')}${text('EN')}</BeginsWith>`, 'a'],
    ['Contains in a note', `<Contains>${field('prose')}${text('lang')}</Contains>`, 'a'],
    ['Boolean', `<Eq>${field('yes')}<Value Type="Boolean">1</Value></Eq>`, 'a'],
    ['In', `<In>${field('Title')}<Values>${text('a')}${text('C')}</Values></In>`, 'ac'],
    ['Eq of several choices', `<Eq>${field('choices')}${text('a')}</Eq>`, 'a'],
    ['Neq of several choices', `<Neq>${field('choices')}${text('A')}</Neq>`, 'bc'],
    ['a person by name', `<Eq>${field('owner')}<Value Type="User">Per Moen</Value></Eq>`, 'b'],
    [
      'And inside Or',
      `<Or><And><IsNotNull>${field('yes')}</IsNotNull><Eq>${field('ID')}<Value Type="Counter">2</Value></Eq></And><Eq>${field('Title')}${text('c')}</Eq></Or>`,
      'bc'
    ],
    ['Month', overlap('Month'), 'ab'],
    ['Week', overlap('Week'), 'b'],
    ['Year', overlap('Year'), 'abc'],
    ['Today', overlap('Today'), 'b'],
    ['everybody', `<Membership Type="SPWeb.AllUsers">${field('owner')}</Membership>`, 'ab']
  ])('%s', async (_name, where, expected) => {
    expect(await find(where)).toBe(expected);
  });

  test('people by id, one and many, and the caller', async () => {
    const byId = 'LookupId="TRUE" ';
    expect(await find(`<Eq>${field('owner', byId)}${integer(per)}</Eq>`)).toBe('b');
    expect(await find(`<Eq>${field('owner')}${integer('<UserID />')}</Eq>`)).toBe('a');
    expect(await find(`<Includes>${field('members', byId)}${integer(kari)}</Includes>`)).toBe('a');
    expect(await find(`<NotIncludes>${field('members', byId)}${integer(kari)}</NotIncludes>`)).toBe('bc');
    expect(await find(`<In>${field('owner', byId)}<Values>${integer(kari)}${integer(per)}</Values></In>`)).toBe('ab');
    expect(await find(`<Contains>${field('members')}<Value Type="Text">moen</Value></Contains>`)).toBe('ab');
  });

  test('times are the local ones of the web; without IncludeTimeValue only the day counts', async () => {
    const at = (operator: string, time: string, more = ''): string =>
      `<${operator}>${field('start')}<Value Type="DateTime"${more}>${time}</Value></${operator}>`;
    expect(await find(at('Eq', '2026-03-10T23:59:00'))).toBe('b');
    expect(await find(at('Eq', '2026-03-10T10:00:00', ' IncludeTimeValue="TRUE"'))).toBe('b');
    expect(await find(at('Eq', '2026-03-10T09:00:00Z', ' IncludeTimeValue="TRUE" StorageTZ="TRUE"'))).toBe('b');
    expect(await find(at('Gt', '<Today />'))).toBe('c');
    expect(await find(at('Geq', '<Today OffsetDays="-20" />'))).toBe('abc');
  });

  test('a column that the list does not have, and CAML that is none, are refused with the known texts', async () => {
    const unknown = await ask(`<View><Query><Where><IsNull>${field('nope')}</IsNull></Where></Query></View>`);
    expect([unknown.status, unknown.json['odata.error']]).toMatchObject([
      500,
      {
        code: '-2130575340, Microsoft.SharePoint.SPException',
        message: {
          value:
            'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
        }
      }
    ]);
    const deep = `${'<And>'.repeat(600)}${'</And>'.repeat(600)}`;
    for (const xml of ['<View><Query>', '<View><Query><Where><Eq/></Where></Query></View>', deep]) {
      const { status, json } = await ask(xml);
      expect([status, json['odata.error'].message.value]).toEqual([
        500,
        'Cannot complete this action.\n\nPlease try again.'
      ]);
    }
  });

  test('joins are not answered', async () => {
    const { status } = await ask('<View><Joins><Join Type="LEFT" ListAlias="x" /></Joins></View>');
    expect(status).toBe(501);
  });

  test('can be asked with GET, in the address, with single quotes as with double ones', async () => {
    const xml =
      '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">b</Value></Eq></Where></Query></View>';
    for (const json of [JSON.stringify({ ViewXml: xml }), `{'ViewXml':'${xml}'}`]) {
      const address = `${list}/getitems(query=@v1)?@v1=${encodeURIComponent(json)}&$select=Title`;
      const methods = [(await server.ask(address)).json, (await server.ask(address, { method: 'POST' })).json];
      expect(methods).toEqual([{ value: [{ Title: 'b' }] }, { value: [{ Title: 'b' }] }]);
    }
  });
});
