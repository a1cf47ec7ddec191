import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addItem, makeList, openTest, type Json } from './support';

const file = join(__dirname, '../../fixtures/sharepoint/items.json');
const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string }>;
const recorded = (name: string): Json => JSON.parse(all[name]?.body ?? 'null');

const PLAIN = [
  '<Field Type="Text" Name="Text1" DisplayName="Text1" />',
  '<Field Type="Note" Name="MultilineText1" DisplayName="MultilineText1" />',
  '<Field Type="Number" Name="Number1" DisplayName="Number1" Decimals="0" />',
  '<Field Type="Boolean" Name="Bool1" DisplayName="Bool1" />',
  '<Field Type="DateTime" Name="DateTime1" DisplayName="DateTime1" Format="DateOnly" />',
  '<Field Type="Currency" Name="Currency1" DisplayName="Currency1" LCID="1033" />',
  '<Field Type="Choice" Name="ChoiceSingle1" DisplayName="ChoiceSingle1"><CHOICES><CHOICE>Option A</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="ChoiceMulti1" DisplayName="ChoiceMulti1"><CHOICES><CHOICE>Option A</CHOICE><CHOICE>Option B</CHOICE></CHOICES></Field>'
];
const refs = (names: readonly string[]): string =>
  `<View><ViewFields>${names.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields></View>`;

describe('RenderListDataAsStream answers as recorded', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());

  const stream = async (list: string, names: readonly string[], more: object = {}): Promise<Json> => {
    const body = { parameters: { AddRequiredFields: true, ViewXml: refs(names), ...more } };
    return (await server.ask(`${list}/RenderListDataAsStream`, { method: 'POST', body })).json;
  };
  const own = (row: Json, name: string): Json =>
    Object.fromEntries(Object.entries(row).filter(([key]) => key === name || key.startsWith(`${name}.`)));

  test('the properties of an answer and of a row of a plain list, in their order', async () => {
    const list = await makeList(server, 'Plain');
    await addItem(server, list, { Title: 'Item 0' });
    const answer = await stream(list, ['Title']);
    const real = recorded('streamOfPlainList');
    expect(Object.keys(answer)).toEqual(Object.keys(recorded('streamWithFileName')));
    expect(Object.keys(answer.Row[0])).toEqual(Object.keys(real.Row[0]));
    expect(answer.Row[0]).toMatchObject({ ID: '1', FSObjType: '0', SMTotalSize: '184', owshiddenversion: '1' });
    expect(answer.Row[0]['FileRef.urlencode']).toBe('%2Fsites%2Fframdrift%2FLists%2FPlain%2F1%5F%2E000');
    expect(answer.Row[0]['FileRef.scriptencodeasurl']).toBe(
      String.raw`\u002fsites\u002fframdrift\u002fLists\u002fPlain\u002f1_.000`
    );
  });

  test('a name brings its parts, its date and its icon along', async () => {
    const list = await makeList(server, 'Names');
    await addItem(server, list, { Title: 'Item1' });
    const { Row } = await stream(list, ['Title', 'FileLeafRef']);
    const real = Object.keys(recorded('streamWithFileName').Row[0]).filter((name) => name !== 'Location1');
    expect(Object.keys(Row[0])).toEqual(real);
    expect(Row[0]['Created_x0020_Date']).toBe('1;#2026-03-10 13:00:00');
  });

  test.each([
    ['streamOfPlainKinds', true],
    ['streamOfEmptyPlainKinds', false]
  ])('values of the plain kinds: %s', async (name, full) => {
    const list = await makeList(server, name, PLAIN);
    const [real] = recorded(name).Row;
    const empty = { Number1: 0, Currency1: 0, Bool1: false };
    const values = {
      Text1: 'PnP Rocks',
      MultilineText1: real.MultilineText1,
      Number1: 67687,
      Bool1: true,
      DateTime1: '2020-12-06T14:25:47Z',
      Currency1: 67.67,
      ChoiceSingle1: 'Option A',
      ChoiceMulti1: ['Option A', 'Option B']
    };
    await addItem(server, list, full ? values : empty);
    const names = Object.keys(values);
    const { Row } = await stream(list, names);
    for (const each of names) expect([each, own(Row[0], each)]).toEqual([each, own(real, each)]);
  });

  test('people, lookups and addresses have the recorded parts, full and empty', async () => {
    const targets = await makeList(server, 'Targets');
    await addItem(server, targets, { Title: 'Home' });
    const id = (await server.ask(`${targets}?$select=Id`)).json.Id;
    const lookup = (type: string, name: string): string =>
      `<Field Type="${type}" Name="${name}" DisplayName="${name}" List="{${id}}" ShowField="Title"${type === 'LookupMulti' ? ' Mult="TRUE"' : ''} />`;
    const list = await makeList(server, 'Special', [
      '<Field Type="URL" Name="URLField1" DisplayName="URLField1" />',
      '<Field Type="User" Name="UserSingleField1" DisplayName="UserSingleField1" />',
      '<Field Type="UserMulti" Mult="TRUE" Name="UserMultiField1" DisplayName="UserMultiField1" />',
      lookup('Lookup', 'LookupSingleField1'),
      lookup('LookupMulti', 'LookupMultiField1')
    ]);
    const kari = (await server.ask('web/currentuser')).json.Id;
    const values = {
      URLField1: { Url: 'https://pnp.com/rocks', Description: 'PnP RocksA' },
      UserSingleField1Id: kari,
      UserMultiField1Id: [kari],
      LookupSingleField1Id: 1,
      LookupMultiField1Id: [1]
    };
    await addItem(server, list, values);
    await addItem(server, list, {});
    const names = ['URLField1', 'UserSingleField1', 'UserMultiField1', 'LookupSingleField1', 'LookupMultiField1'];
    const [full, empty] = (await stream(list, names)).Row;
    const [real] = recorded('streamOfPeopleAndLinks').Row;
    const [realEmpty] = recorded('streamOfEmptyPeopleAndLinks').Row;
    for (const name of names) {
      expect(Object.keys(own(full, name))).toEqual(Object.keys(own(real, name)));
      expect([name, own(empty, name)]).toEqual([name, own(realEmpty, name)]);
    }
    for (const name of ['URLField1', 'LookupSingleField1', 'LookupMultiField1'])
      expect([name, own(full, name)]).toEqual([name, own(real, name)]);
    expect(Object.keys(full.UserMultiField1[0])).toEqual(Object.keys(real.UserMultiField1[0]));
    expect(full['UserMultiField1.id']).toBe(
      `${kari};#Kari Dalen,#,#kari.dalen@kommune.example,#kari.dalen@kommune.example,#Kari Dalen,#,#`
    );
    const bare = (row: Json): string =>
      row['UserMultiField1.span']
        .split("<div class='ms-vb'>")[1]
        .replace(/sip='[^']*'|imn_\d+|ID=\d+">[^<]*<|sites\/[\w-]+/g, '');
    expect(bare(full)).toBe(bare(real));
  });

  test('without AddRequiredFields a row is only what the view names', async () => {
    const list = await makeList(server, 'Bare');
    await addItem(server, list, { Title: 'x' });
    expect((await stream(list, ['ID'], { AddRequiredFields: false })).Row).toEqual([{ ID: '1' }]);
  });
});
