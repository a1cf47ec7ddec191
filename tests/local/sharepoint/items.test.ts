import { addItem, makeList, openTest, type Answered } from './support';

const GUID = /^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12},(\d+)"$/;
const message = ({ json }: Answered): string => json['odata.error'].message.value;
const code = ({ json }: Answered): string => json['odata.error'].code;

describe('items', () => {
  const server = openTest();
  let list = '';
  let people: number[] = [];

  beforeAll(async () => {
    list = await makeList(server, 'Verdier', [
      '<Field Type="Text" Name="line" DisplayName="line" MaxLength="255" />',
      '<Field Type="Note" Name="prose" DisplayName="prose" />',
      '<Field Type="Number" Name="number" DisplayName="number" />',
      '<Field Type="Boolean" Name="yes" DisplayName="yes" />',
      '<Field Type="DateTime" Name="day" DisplayName="day" Format="DateOnly" />',
      '<Field Type="DateTime" Name="moment" DisplayName="moment" Format="DateTime" />',
      '<Field Type="Choice" Name="choice" DisplayName="choice"><Default>A</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
      '<Field Type="MultiChoice" Name="choices" DisplayName="choices"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
      '<Field Type="User" Name="owner" DisplayName="owner" />',
      '<Field Type="UserMulti" Mult="TRUE" Name="members" DisplayName="members" />',
      '<Field Type="URL" Name="link" DisplayName="link" />'
    ]);
    const ensure = async (name: string): Promise<number> =>
      (await server.ask('web/ensureuser', { method: 'POST', body: { logonName: name } })).json.Id;
    people = [await ensure('kari.dalen'), await ensure('i:0#.f|membership|per.moen@kommune.example')];
  });
  afterAll(() => server.sharePoint.close());

  const add = (body: object): Promise<Answered> => server.ask(`${list}/items`, { method: 'POST', body });

  test('come back as they were written', async () => {
    const body = {
      line: 'Æ ø å «x»',
      prose: 'to\nlinjer',
      number: 1.5,
      yes: true,
      moment: '2026-05-01T10:30:00Z',
      choice: 'B',
      choices: ['A', 'B'],
      ownerId: people[0],
      membersId: people,
      link: { Url: 'https://a.example', Description: 'A' }
    };
    const { json, status, headers } = await add(body);
    expect(status).toBe(201);
    expect(json).toMatchObject(body);
    expect(json).toMatchObject({ ownerStringId: String(people[0]), membersStringId: people.map(String) });
    expect(GUID.exec(headers.get('etag') ?? '')?.[2]).toBe('1');
  });

  test('verbose bodies and answers wrap lists', async () => {
    const body = {
      __metadata: { type: 'SP.Data.VerdierListItem' },
      choices: { results: ['B'] },
      membersId: { results: [people[1]] }
    };
    const { json } = await server.ask(`${list}/items`, {
      method: 'POST',
      body,
      accept: 'application/json;odata=verbose'
    });
    expect(json.d.choices).toEqual({ __metadata: { type: 'Collection(Edm.String)' }, results: ['B'] });
    expect(json.d.membersId.results).toEqual([people[1]]);
    expect(json.d.__metadata).toMatchObject({ type: 'SP.Data.VerdierListItem', etag: '"1"' });
  });

  test.each([
    ['2026-01-31', '2026-01-30T23:00:00Z'],
    ['2026-07-31', '2026-07-30T22:00:00Z'],
    ['2026-01-30T23:00:00Z', '2026-01-30T23:00:00Z'],
    ['2026-07-30T23:30:00Z', '2026-07-30T23:30:00Z'],
    ['2026-03-29T12:00:00+02:00', '2026-03-29T10:00:00Z'],
    ['/Date(1767222000000)/', '2025-12-31T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z']
  ])(
    'a date-only column keeps %s as %s: a day is local midnight in Oslo, a time of day is not cut off',
    async (written, kept) => {
      expect((await add({ day: written })).json.day).toBe(kept);
    }
  );

  test('a choice that nobody mentions gets its default, and an unknown one is kept', async () => {
    expect((await add({})).json.choice).toBe('A');
    expect((await add({ choice: 'Ukjent' })).json.choice).toBe('Ukjent');
    expect((await add({ choice: null })).json.choice).toBeNull();
  });

  test.each([
    ['number', '1,5', 'Edm.Double'],
    ['number', 'abc', 'Edm.Double'],
    ['day', '31.01.2026', 'Edm.DateTime'],
    ['day', '2026-02-30', 'Edm.DateTime'],
    ['moment', 5, 'Edm.DateTime'],
    ['yes', 'kanskje', 'Edm.Boolean'],
    ['yes', 1, 'Edm.Boolean'],
    ['line', 5, 'Edm.String'],
    ['Title', true, 'Edm.String'],
    ['number', true, 'Edm.Double'],
    ['ownerId', 'Kari', 'Edm.Int32'],
    ['ownerId', 1.5, 'Edm.Int32']
  ])('%s refuses %p', async (name, value, type) => {
    const answer = await add({ [name]: value });
    expect(answer.status).toBe(400);
    expect(message(answer)).toContain(`expected type '${type}'`);
  });

  test.each([
    ['link', 'https://a.example', 'PrimitiveValue', 'StartObject'],
    ['choices', 'A', 'PrimitiveValue', 'StartArray'],
    ['membersId', 3, 'PrimitiveValue', 'StartArray'],
    ['line', ['a'], 'StartArray', 'PrimitiveValue'],
    ['number', { a: 1 }, 'StartObject', 'PrimitiveValue']
  ])('%s refuses %p as JSON of another form', async (name, value, found, wanted) => {
    const answer = await add({ [name]: value });
    expect(answer.status).toBe(400);
    expect(message(answer)).toBe(
      `An unexpected '${found}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`
    );
  });

  test('a body of another list, or with a property in the wrong case, is refused', async () => {
    await makeList(server, 'Andre');
    const other = await add({ __metadata: { type: 'SP.Data.AndreListItem' }, Title: 'x' });
    expect([other.status, message(other)]).toEqual([
      400,
      "An entry with type 'SP.Data.AndreListItem' was found, but it is not assignable to the expected type 'SP.Data.VerdierListItem'."
    ]);
    expect(message(await add({ __metadata: { type: 'SP.Data.NopeListItem' } }))).toContain('could not be resolved');
    expect(message(await add({ title: 'x' }))).toContain("The property 'title' does not exist");
    expect(message(await add({ owner: 5 }))).toContain('navigation property');
  });

  test('a line takes 255 characters and refuses 256', async () => {
    expect((await add({ line: 'å'.repeat(255) })).status).toBe(201);
    for (const name of ['line', 'Title']) {
      const answer = await add({ [name]: 'å'.repeat(256) });
      expect([answer.status, code(answer)]).toEqual([500, '-2130575336, Microsoft.SharePoint.SPException']);
      expect(message(answer)).toMatch(/^Invalid text value\.\n\nA text field contains invalid data\./);
    }
    expect((await add({ prose: 'å'.repeat(100000) })).status).toBe(201);
  });

  test('a property that the list does not have is refused with the recorded text, and nothing is added', async () => {
    const before = (await server.ask(`${list}?$select=ItemCount`)).json.ItemCount;
    const answer = await add({ Title: 'x', nope: 1 });
    expect([answer.status, code(answer)]).toEqual([400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']);
    expect(message(answer)).toBe(
      "The property 'nope' does not exist on type 'SP.Data.VerdierListItem'. Make sure to only use property names that are defined by the type."
    );
    expect((await server.ask(`${list}?$select=ItemCount`)).json.ItemCount).toBe(before);
  });

  test('a lookup selected without $expand is refused with the recorded text', async () => {
    const answer = await server.ask(`${list}/items?$select=Title,Editor`);
    expect([answer.status, message(answer)]).toEqual([
      400,
      "The query to field 'Editor' is not valid. The $select query string must specify the target fields and the $expand query string must contains Editor."
    ]);
  });

  test('people expand to what is asked of them, one and many; nobody expands to nothing', async () => {
    const id = await addItem(server, list, { ownerId: people[0], membersId: people });
    const select = 'Id,owner/Title,owner/EMail,owner/JobTitle,members/Id,members/Name,Author/Title';
    const { json } = await server.ask(`${list}/items(${id})?$select=${select}&$expand=owner,members,Author`);
    expect(json.owner).toEqual({ Title: 'Kari Dalen', EMail: 'kari.dalen@kommune.example', JobTitle: 'Prosjektleder' });
    expect(json.members[1]).toEqual({ Id: people[1], Name: 'i:0#.f|membership|per.moen@kommune.example' });
    expect(json.Author).toEqual({ Title: 'Kari Dalen' });
    const empty = await addItem(server, list, {});
    expect((await server.ask(`${list}/items(${empty})?$select=Id,owner/Title&$expand=owner`)).json).toEqual({
      Id: empty,
      ID: empty
    });
  });

  test('a person whom the site does not know is refused', async () => {
    expect((await add({ ownerId: 4711 })).status).toBe(500);
  });
});
