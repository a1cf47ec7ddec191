import { addItem, makeList, openTest, type Json } from './support';

describe('RenderListDataAsStream with views, groups and parameters', () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Visninger', [
      '<Field Type="Text" Name="group" DisplayName="group" />',
      '<Field Type="DateTime" Name="day" DisplayName="day" Format="DateOnly" />',
      '<Field Type="Boolean" Name="yes" DisplayName="yes" />'
    ]);
    for (const [Title, group, day, yes] of [
      ['a', 'x', '2026-01-31', true],
      ['b', 'y', '2026-02-01', false],
      ['c', 'x', '2026-01-31', false]
    ])
      await addItem(server, list, { Title, group, day, yes });
  });
  afterAll(() => server.sharePoint.close());

  const stream = async (parameters: object, search = '', overrideParameters?: object): Promise<Json> => {
    const body = { parameters, ...(overrideParameters ? { overrideParameters } : {}) };
    const { json, status, text } = await server.ask(`${list}/RenderListDataAsStream${search}`, {
      method: 'POST',
      body
    });
    return status === 200 ? json : text;
  };
  const titles = (answer: Json): string => answer.Row.map((row: Json) => row.Title).join('');

  test('a view of the list gives its columns, its query and its number of rows', async () => {
    const body = {
      Title: 'Mine',
      RowLimit: 1,
      ViewQuery: '<Where><Eq><FieldRef Name="group" /><Value Type="Text">x</Value></Eq></Where>'
    };
    const { json } = await server.ask(`${list}/views`, { method: 'POST', body });
    const answer = await stream({}, `?View=${json.Id}`);
    expect([titles(answer), answer.RowLimit]).toEqual(['a', 1]);
    expect(answer.NextHref).toBe(`?Paged=TRUE&p_ID=1&PageFirstRow=2&View=${json.Id}`);
    expect(titles(await stream({ Paging: answer.NextHref }, `?View=${json.Id}`))).toBe('c');
    expect(titles(await stream({}, `?View=${json.Id}&Paged=TRUE&p_ID=1&PageFirstRow=2`))).toBe('c');
  });

  test('rows are grouped, with a count for each group; collapsed there is one row a group', async () => {
    const xml = (collapse: string): string =>
      `<View><Query><GroupBy Collapse="${collapse}"><FieldRef Name="group" /></GroupBy></Query><ViewFields><FieldRef Name="Title" /><FieldRef Name="group" /></ViewFields></View>`;
    const open = await stream({ ViewXml: xml('FALSE') });
    expect(titles(open)).toBe('acb');
    expect(
      open.Row.map((row: Json) => [row['group.COUNT.group'], row['group.newgroup'], row['group.groupindex']])
    ).toEqual([
      ['2', '1', '1_'],
      ['2', '', '1_'],
      ['1', '1', '2_']
    ]);
    expect(titles(await stream({ ViewXml: xml('TRUE') }))).toBe('ab');
    expect(open.Row[0]['group.urlencoded']).toBe('%3B%23x%3B%23');
  });

  test.each([
    ['?FilterField1=group&FilterValue1=x', 'ac'],
    ['?FilterFields1=Title&FilterValues1=a%3B%23b', 'ab'],
    ['?FilterField1=day&FilterValue1=31.01.2026', 'ac'],
    ['?FilterField1=yes&FilterValue1=Yes', 'a'],
    ['?FilterField1=group&FilterValue1=x&FilterField2=yes&FilterValue2=0', 'c'],
    ['?FilterField1=group&FilterValue1=', ''],
    ['?SortField=LinkTitle&SortDir=Desc', 'cba']
  ])('%s', async (search, expected) => {
    const ViewXml = '<View><ViewFields><FieldRef Name="Title" /></ViewFields></View>';
    expect(titles(await stream({ ViewXml }, search))).toBe(expected);
  });

  test('OverrideViewXml takes the place of what it names', async () => {
    const OverrideViewXml =
      '<View><Query><Where><Eq><FieldRef Name="Title" /><Value Type="Text">b</Value></Eq></Where></Query></View>';
    expect(titles(await stream({ OverrideViewXml }))).toBe('b');
  });

  test('the options for context and schema wrap the rows; what is not answered is 501', async () => {
    const answer = await stream({ RenderOptions: 7 });
    expect(answer.ListData.Row).toHaveLength(3);
    expect(answer).toMatchObject({ ListTitle: 'Visninger', viewTitle: 'All Items', ListTemplateType: '100' });
    expect(answer.ListSchema.Field[0]).toMatchObject({ RealFieldName: 'Title', FieldType: 'Computed' });
    expect(await stream({ RenderOptions: 128 })).toContain('does not know');
  });
});
