import { addItem, makeList, openTest, type Json } from './support';

const OSLO = { Altitude: 12.5, Latitude: 59.9139, Longitude: 10.7522, Measure: 0 };
const TYPE = 'SP.FieldGeolocationValue';

describe('geolocation columns', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());
  const withPlace = (title: string): Promise<string> =>
    makeList(server, title, ['<Field Type="Geolocation" Name="Where" DisplayName="Where" />']);

  test.each([
    ['fields', { __metadata: { type: 'SP.FieldGeolocation' }, FieldTypeKind: 31, Title: 'Where' }],
    ['fields/addfield', { parameters: { FieldTypeKind: 31, Title: 'Where' } }],
    ['fields/createfieldasxml', { parameters: { SchemaXml: '<Field Type="Geolocation" DisplayName="Where" />' } }]
  ])('are made by %s', async (address, body) => {
    const list = await makeList(server, `Made by ${address}`);
    const { json } = await server.ask(`${list}/${address}`, { method: 'POST', body });
    expect(json).toMatchObject({ FieldTypeKind: 31, TypeAsString: 'Geolocation', Filterable: false, Sortable: false });
  });

  test('hold a point, which forms and rows show as well-known text', async () => {
    const list = await withPlace('Points');
    const added = await addItem(server, list, { Where: { __metadata: { type: TYPE }, ...OSLO } });
    const { json } = await server.ask(`${list}/items(${added})`);
    expect(json.Where).toEqual(OSLO);
    const verbose = await server.ask(`${list}/items(${added})`, { accept: 'application/json;odata=verbose' });
    expect(verbose.json.d.Where.__metadata).toEqual({ type: TYPE });
    const text = 'POINT (10.7522 59.9139 12.5 0)';
    expect((await server.ask(`${list}/items(${added})/FieldValuesAsText`)).json.Where).toBe(text);
    const body = { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Where" /></ViewFields></View>' } };
    const rows = await server.ask(`${list}/RenderListDataAsStream`, { method: 'POST', body });
    expect(rows.json.Row.map(({ Where }: Json) => Where)).toEqual([text]);
  });

  test('take the same text from a form, and nothing that is not on the globe', async () => {
    const list = await withPlace('Forms');
    await addItem(server, list, {});
    const fill = async (FieldValue: string): Promise<Json> => {
      const body = { formValues: [{ FieldName: 'Where', FieldValue }] };
      return (await server.ask(`${list}/items(1)/validateupdatelistitem`, { method: 'POST', body })).json.value[0];
    };
    expect((await fill('POINT (10.5 -59.25)')).HasException).toBe(false);
    expect((await fill('POINT (10.5 91)')).HasException).toBe(true);
    const { json } = await server.ask(`${list}/items(1)?$select=Where`);
    expect(json.Where).toEqual({ Altitude: 0, Latitude: -59.25, Longitude: 10.5, Measure: 0 });
    expect((await fill('')).HasException).toBe(false);
    expect((await server.ask(`${list}/items(1)?$select=Where`)).json).toEqual({ Where: null });
  });

  test.each([
    ['a text', 'Oslo', "A 'StartObject' node was expected."],
    ['an unknown property', { ...OSLO, Town: 'Oslo' }, "The property 'Town' does not exist on type"],
    ['a word for a number', { ...OSLO, Latitude: 'north' }, "expected type 'Edm.Double'"]
  ])('refuse %s', async (what, Where, message) => {
    const list = await withPlace(`Refuses ${what}`);
    const { status, text } = await server.ask(`${list}/items`, { method: 'POST', body: { Where } });
    expect([status, text.includes(message)]).toEqual([400, true]);
  });
});
