import { addMany, makeList, openTest, type Answered } from './support';

const THROTTLED = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';
const TEXT = 'The attempted operation is prohibited because it exceeds the list view threshold.';

describe('a list of 5,001 items', () => {
  const server = openTest();
  let list = '';

  beforeAll(async () => {
    const people = await makeList(server, 'Foreldre');
    const id = /'(.+)'/.exec(people)?.[1];
    list = await makeList(server, 'Lang', [
      '<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" />',
      '<Field Type="Text" Name="plain" DisplayName="plain" />',
      '<Field Type="Number" Name="half" DisplayName="half" Indexed="TRUE" />',
      `<Field Type="Lookup" Name="parent" DisplayName="parent" List="${id}" ShowField="Title" Indexed="TRUE" />`
    ]);
    const rows = Array.from({ length: 5001 }, (_each, at) => ({
      Title: `t${at}`,
      key: `k${at % 50}`,
      plain: `p${at}`,
      half: at % 2 ? 1 : 0
    }));
    await addMany(server, list, rows.slice(0, 5000));
    expect((await server.ask(`${list}/items?$filter=plain eq 'p7'`)).json.value).toHaveLength(1);
    await addMany(server, list, rows.slice(5000));
  });
  afterAll(() => server.sharePoint.close());

  const ask = (query: string): Promise<Answered> => server.ask(`${list}/items?${query}`);

  test.each([
    "$filter=plain eq 'p7'",
    "$filter=plain eq 'p7' and key eq 'k7'",
    "$filter=key eq 'k7' or plain eq 'p7'",
    '$filter=parentId eq 1',
    "$filter=key ne 'k7'",
    "$filter=substringof('k7',key)",
    '$filter=half ge 0',
    '$orderby=plain',
    '$orderby=Created desc',
    "$filter=key eq 'k7'&$orderby=plain",
    "$filter=plain eq 'p7'&$top=1"
  ])('refuses what touches more than 5,000 rows: %s', async (query) => {
    const { status, json } = await ask(query);
    expect([status, json['odata.error'].code, json['odata.error'].message.value]).toEqual([500, THROTTLED, TEXT]);
  });

  test.each([
    ["$filter=key eq 'K7'&$top=5000", 100],
    ["$filter=key eq 'k7' and plain eq 'p7'", 1],
    ["$filter=key eq 'k7' or key eq 'k8'&$top=5000", 200],
    ["$filter=startswith(key,'k49')&$top=5000", 100],
    ['$filter=half eq 1&$top=5000', 2500],
    ['$filter=Id gt 4990', 11],
    ["$filter=key eq 'k7'&$orderby=Id desc", 100],
    ['$orderby=key&$top=10', 10],
    ['$top=5000', 5000],
    ['', 100]
  ])('answers what an index answers: %s', async (query, found) => {
    expect((await ask(query)).json.value).toHaveLength(found);
  });

  test('pages to the end without a filter, 5,000 at a time at most', async () => {
    const first = await ask('$top=6000&$select=Id');
    expect(first.json.value).toHaveLength(5000);
    const next = new URL(first.json['odata.nextLink']);
    const second = await server.ask(next.pathname + next.search);
    expect(second.json.value).toEqual([{ Id: 5001, ID: 5001 }]);
    expect(second.json['odata.nextLink']).toBeUndefined();
  });

  test('an indexed query reads the index, not the table', async () => {
    const started = performance.now();
    for (let at = 0; at < 20; at += 1) await ask(`$filter=key eq 'k${at}' and plain eq 'p${at}'&$select=Id`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('twelve lookups', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test('are read, thirteen are refused with the recorded code, and selecting fewer helps', async () => {
    const columns = Array.from(
      { length: 12 },
      (_each, at) => `<Field Type="User" Name="u${at}" DisplayName="u${at}" />`
    );
    const list = await makeList(server, 'Mange', columns);
    expect((await server.ask(`${list}/items`)).status).toBe(200);
    await server.ask(`${list}/fields/createfieldasxml`, {
      method: 'POST',
      body: { parameters: { SchemaXml: '<Field Type="User" DisplayName="u12" />' } }
    });
    const { status, json } = await server.ask(`${list}/items`);
    expect([status, json['odata.error'].code]).toEqual([
      500,
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException'
    ]);
    expect((await server.ask(`${list}/items?$select=Title,u1Id,u2/Title&$expand=u2`)).status).toBe(200);
  });
});
