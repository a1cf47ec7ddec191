import { addItem, openTest, type Json } from './support';

const OSLO = '11111111-0000-4000-8000-000000000002';
const COLUMN =
  '<Field Type="TaxonomyFieldTypeMulti" Mult="TRUE" Name="Sted" DisplayName="Sted" ID="{33333333-0000-4000-8000-000000000003}" />';
const NOTE = 'j3333333000040008000000000000003';

describe('managed metadata as site columns', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const post = (address: string, body: object): Promise<{ status: number; json: Json }> =>
    server.ask(address, { method: 'POST', body });
  const names = async (address: string): Promise<string[]> =>
    (await server.ask(`${address}/fields?$select=InternalName`)).json.value.map((each: Json) => each.InternalName);

  beforeAll(async () => {
    await post('web/fields/createfieldasxml', { parameters: { SchemaXml: COLUMN } });
  });

  test('the note column and both columns of all terms are there, in the first web', async () => {
    expect(await names('web')).toEqual(expect.arrayContaining(['Sted', NOTE, 'TaxCatchAll', 'TaxCatchAllLabel']));
  });

  test("a subsite's lists use the first web's list of terms", async () => {
    const made = await post('web/webs/add', { parameters: { Title: 'Under', Url: 'under' } });
    expect(made.status).toBe(200);
    const under = `${made.json.ServerRelativeUrl}/_api/web`;
    const list = (await post(`${under}/lists`, { Title: 'Steder', BaseTemplate: 100 })).json.Id;
    const at = `${under}/lists('${list}')`;
    await post(`${at}/fields/createfieldasxml`, { parameters: { SchemaXml: COLUMN, Options: 8 } });
    await post(`${at}/items`, { [NOTE]: `Bergen|${OSLO.replace(/2$/, '5')}` });
    const { json } = await server.ask(`${at}/items(1)?$select=Sted`);
    const rows = await server.ask("web/getlist('Lists/TaxonomyHiddenList')/items?$select=Id,Title");
    expect(rows.json.value.find((each: Json) => each.Id === json.Sted[0].WssId).Title).toBe('Bergen');
    expect((await server.ask(`${under}/lists/getbytitle('TaxonomyHiddenList')`)).status).toBe(404);
  });

  test('a column of one term may come to hold several, and what is there stays', async () => {
    const { json } = await post('web/lists', { Title: 'Utvidet', BaseTemplate: 100 });
    const list = `web/lists('${json.Id}')`;
    const one = '<Field Type="TaxonomyFieldType" Name="By" DisplayName="By" />';
    await post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: one, Options: 8 } });
    await addItem(server, list, { By: { Label: 'Oslo', TermGuid: OSLO, WssId: -1 } });
    const body = { __metadata: { type: 'SP.Taxonomy.TaxonomyField' }, AllowMultipleValues: true };
    expect((await server.ask(`${list}/fields/getbytitle('By')`, { method: 'MERGE', body })).status).toBe(204);
    const { By } = (await server.ask(`${list}/items(1)?$select=By`)).json;
    expect(By.map(({ Label, TermGuid }: Json) => [Label, TermGuid])).toEqual([['Oslo', OSLO]]);
  });

  test('a file has terms too', async () => {
    const documents = "web/lists/getbytitle('Documents')";
    await post(`${documents}/fields/createfieldasxml`, { parameters: { SchemaXml: COLUMN, Options: 8 } });
    await server.ask("web/getfolderbyserverrelativeurl('Shared Documents')/files/add(url='a.txt')", {
      method: 'POST',
      body: 'hei'
    });
    const item = "web/getfilebyserverrelativeurl('/sites/framdrift/Shared Documents/a.txt')/listitemallfields";
    await server.ask(item, { method: 'MERGE', body: { [NOTE]: `Oslo|${OSLO}` } });
    const { json } = await server.ask(`${item}?$select=Sted`);
    expect(json.Sted.map(({ Label }: Json) => Label)).toEqual(['Oslo']);
  });
});
