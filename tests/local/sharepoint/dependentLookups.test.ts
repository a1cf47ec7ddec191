import { addItem, makeList, openTest, type Answered, type Json } from './support';

const server = openTest();
afterAll(() => server.sharePoint.close());

const post = (address: string, body?: unknown): Promise<Answered> =>
  server.ask(address, { method: 'POST', ...(body ? { body } : {}) });

describe('dependent lookup columns', () => {
  let list: string;
  let primary: Json;
  let dependent: Json;

  beforeAll(async () => {
    const target = await makeList(server, 'Kommuner', ['<Field Type="Text" Name="fylke" DisplayName="fylke" />']);
    await addItem(server, target, { Title: 'Bø', fylke: 'Telemark' });
    await addItem(server, target, { Title: 'Voss', fylke: 'Vestland' });
    list = await makeList(server, 'Prosjekter');
    const parameters = {
      Title: 'kommune',
      FieldTypeKind: 7,
      LookupListId: target.slice(11, -2),
      LookupFieldName: 'Title'
    };
    primary = (await post(`${list}/fields/addfield`, { parameters })).json;
    const address = `${list}/fields/adddependentlookupfield(displayName='fylket', primarylookupfieldid='${primary.Id}', showfield='fylke')`;
    dependent = (await post(address)).json;
  });

  test('name their primary column, which names them', async () => {
    expect(dependent).toMatchObject({
      Title: 'fylket',
      IsDependentLookup: true,
      IsRelationship: false,
      PrimaryFieldId: primary.Id,
      LookupField: 'fylke',
      LookupList: primary.LookupList,
      ReadOnlyField: true
    });
    const { json } = await server.ask(
      `${list}/fields('${primary.Id}')?$select=DependentLookupInternalNames,IsDependentLookup`
    );
    expect(json).toEqual({ DependentLookupInternalNames: ['fylket'], IsDependentLookup: false });
  });

  test('show the other column of what the primary one points to', async () => {
    const id = await addItem(server, list, { Title: 'Bru', kommuneId: 2 });
    const texts = (await server.ask(`${list}/items(${id})/FieldValuesAsText`)).json;
    expect([texts.kommune, texts.fylket]).toEqual(['Voss', 'Vestland']);
    const { json } = await server.ask(`${list}/items(${id})?$select=fylket/fylke,kommune/Title&$expand=fylket,kommune`);
    expect(json).toEqual({ fylket: { fylke: 'Vestland' }, kommune: { Title: 'Voss' } });
    await server.ask(`${list}/items(${id})`, { method: 'MERGE', body: { kommuneId: 1 } });
    expect((await server.ask(`${list}/items(${id})/FieldValuesAsText`)).json.fylket).toBe('Telemark');
  });

  test('are not written, not indexed, and go with their primary column', async () => {
    const id = await addItem(server, list, { Title: 'Vei', kommuneId: 1, fylketId: 2 });
    expect((await server.ask(`${list}/items(${id})?$select=kommuneId`)).json).toEqual({ kommuneId: 1 });
    const indexed = await server.ask(`${list}/fields('${dependent.Id}')`, { method: 'MERGE', body: { Indexed: true } });
    expect(indexed.status).toBe(500);
    expect((await server.ask(`${list}/fields('${primary.Id}')`, { method: 'DELETE' })).status).toBe(200);
    expect((await server.ask(`${list}/fields?$filter=InternalName eq 'fylket'`)).json.value).toEqual([]);
  });
});
