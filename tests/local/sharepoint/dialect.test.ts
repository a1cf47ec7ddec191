import { addItem, batchPart, makeList, openTest, postBatch, SITE, type Answered, type Json } from './support';

const COLUMNS = [
  '<Field Type="Note" Name="body" DisplayName="body" />',
  '<Field Type="MultiChoice" Name="choices" DisplayName="choices"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
  '<Field Type="UserMulti" Mult="TRUE" Name="members" DisplayName="members" />',
  '<Field Type="Text" Name="group" DisplayName="group" />',
  '<Field Type="Number" Name="number" DisplayName="number" />'
];

describe("SharePoint's own ways of asking", () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Spørsmål', COLUMNS);
    const kari = (await server.ask('web/currentuser')).json.Id;
    const per = (await server.ask("web/ensureuser('per.moen@kommune.example')", { method: 'POST' })).json.Id;
    await addItem(server, list, { Title: 'a', choices: ['A', 'B'], membersId: [kari, per], group: 'x', number: 1 });
    await addItem(server, list, { Title: 'b', choices: ['B'], membersId: [per], group: 'y', number: 2 });
    await addItem(server, list, { Title: 'c', group: 'x', number: 3 });
  });
  afterAll(() => server.sharePoint.close());

  const ask = (options: string): Promise<Answered> => server.ask(`${list}/items?${options}`);
  const titles = async (filter: string): Promise<string> => {
    const { json, text } = await ask(`$filter=${encodeURIComponent(filter)}`);
    return json?.value?.map((each: { Title: string }) => each.Title).join('') ?? text;
  };

  test.each([
    ["choices eq 'a'", 'a'],
    ["choices ne 'A'", 'bc'],
    ['choices eq null', 'c'],
    ["members/EMail eq 'kari.dalen@kommune.example'", 'a'],
    ["startswith(members/Title,'Per')", 'ab'],
    ['Attachments eq false', 'abc'],
    ['OData__ModerationStatus eq 0', 'abc'],
    ["OData__UIVersionString eq '1.0'", 'abc'],
    ['FSObjType eq 0', 'abc'],
    ["ContentType eq 'item'", 'abc'],
    ["ContentType ne 'Item'", ''],
    ["startswith(ContentTypeId,'0x0100')", 'abc'],
    ['FSObjType eq 1', ''],
    ["Created_x0020_Date ge '2026-03-10T00:00:00Z'", 'abc'],
    ["Modified gt datetimeoffset'2026-03-11T00:00:00Z'", ''],
    ["TITLE eq 'A' OR title EQ 'B'", 'ab'],
    ["1 lt number and not (group eq 'y')", 'c'],
    ["substringof('B',Title) eq true", 'b']
  ])('$filter=%s finds %s', async (filter, expected) => {
    expect(await titles(filter)).toBe(expected);
  });

  test.each(["endswith(Title,'a')", "tolower(Title) eq 'a'", 'number add 1 eq 2', "members/any(m:m/Title eq 'x')"])(
    '$filter=%s is OData, but not of lists',
    async (filter) => {
      const { status, json } = await ask(`$filter=${encodeURIComponent(filter)}`);
      expect(status).toBe(400);
      expect(json['odata.error'].message.value).toMatch(/is not valid\.$/);
    }
  );

  test('a filter as deep or as long as nobody writes is refused, a long one is not', async () => {
    expect(await titles(`${'('.repeat(150)}ID eq 1${')'.repeat(150)}`)).toBe('a');
    expect(await titles(Array.from({ length: 900 }, () => 'ID eq 2').join(' or '))).toBe('b');
    for (const filter of [
      `${'('.repeat(300)}ID eq 1${')'.repeat(300)}`,
      Array.from({ length: 1100 }, () => 'ID eq 2').join(' or ')
    ]) {
      const { status, json } = await ask(`$filter=${encodeURIComponent(filter)}`);
      expect([status, json['odata.error'].message.value]).toEqual([400, 'Recursion depth exceeded allowed limit.']);
    }
  });

  test('notes and several people are not filtered by, with the recorded code', async () => {
    const { status, json } = await ask(`$filter=${encodeURIComponent("body eq 'x'")}`);
    expect([status, json['odata.error']]).toMatchObject([
      400,
      {
        code: '-1, Microsoft.SharePoint.SPException',
        message: { value: "The field 'body' of type 'Note' cannot be used in the query filter expression." }
      }
    ]);
  });

  test('$count counts all that a filter leaves, not a page', async () => {
    expect((await server.ask(`${list}/items/$count`)).text).toBe('3');
    expect((await server.ask(`${list}/items/$count?$filter=number gt 1`)).text).toBe('2');
  });

  test('$skip is passed over, but stays in the link to the next page, as recorded', async () => {
    const { json } = await ask('$top=2&$skip=4');
    expect(json.value.map((each: Json) => each.Id)).toEqual([1, 2]);
    expect(json['odata.nextLink']).toMatch(/items\?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2&%24skip=4$/);
  });

  test('sorts by several columns, and by what a lookup shows', async () => {
    const { json } = await ask('$orderby=group desc,number desc&$select=Title');
    expect(json.value.map((each: Json) => each.Title)).toEqual(['b', 'c', 'a']);
    expect((await ask('$orderby=body')).status).toBe(400);
  });

  test('what is expanded in circles is refused before it multiplies', async () => {
    const circle = Array.from({ length: 5 }, () => 'ParentList/Items').join('/');
    expect((await ask(`$expand=${circle}`)).status).toBe(400);
    expect((await ask('$top=1&$expand=ParentList/RootFolder,ParentList/ParentWeb')).status).toBe(200);
  });

  test('an item is found by its unique id too', async () => {
    const { json } = await server.ask(`${list}/items(2)?$select=UniqueId`);
    const found = await server.ask(`${list}/getitembyuniqueid('${json.UniqueId}')?$select=Title`);
    expect(found.json).toEqual({ Title: 'b' });
  });

  test.each(['getcomments', 'setcommentsdisabled', 'setcompliancetag', 'getdlppolicytip'])(
    '%s of an item is not ours: 501, never an empty 200',
    async (name) => {
      for (const method of ['GET', 'POST']) {
        const { status } = await server.ask(`${list}/items(1)/${name}`, { method });
        expect([name, method, status]).toEqual([name, method, 501]);
      }
    }
  );

  describe('in a batch', () => {
    const statuses = ({ text }: Answered): string[] =>
      text.match(/HTTP\/1\.1 \d+/g)?.map((each) => each.slice(9)) ?? [];

    test('addresses may be relative, methods overridden, bodies missing', async () => {
      const part = (line: string, more = ''): string => `Content-Type: application/http\n\n${line}\n${more}\n\n`;
      const answer = await postBatch(server, [
        part(`GET ${SITE}/_api/web/title HTTP/1.1`),
        part(`GET ${SITE}/_api/${list}/items(1)?$select=Title HTTP/1.1`, 'Accept: application/json'),
        part(`POST ${SITE}/_api/${list}/items(1) HTTP/1.1`, 'X-HTTP-Method: MERGE\nIF-MATCH: *\n\n{"number":1}'),
        batchPart('PATCH', `${list}/items(1)`, { number: 1 })
      ]);
      expect(statuses(answer)).toEqual(['200', '200', '204', '204']);
    });

    test('a request line that is none spoils the batch, an address that is none only its part', async () => {
      const broken = await postBatch(server, ['Content-Type: application/http\n\nGET\n\n']);
      expect(broken.status).toBe(400);
      const answer = await postBatch(server, [
        batchPart('GET', "web/lists/getByTitle('"),
        batchPart('GET', 'web/title')
      ]);
      expect(statuses(answer)).toEqual(['400', '200']);
    });
  });
});
