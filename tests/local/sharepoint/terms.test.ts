import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addItem, makeList, openTest, type Json } from './support';

const read = (file: string): Record<string, { body: string }> =>
  JSON.parse(readFileSync(join(__dirname, `../../fixtures/sharepoint/${file}`), 'utf8'));
const all = read('terms.json');
const recorded = (name: string): Json => JSON.parse(all[name]?.body ?? 'null');

const DUTCH = '108b34b1-87af-452d-be13-881a29477965';
const ENGLISH = '8246e3c1-19ea-4b22-8ae3-df9cbc150a74';
const FRENCH = '3f773e87-24c3-4d0d-a07f-96eb0c1e905e';
const ONE =
  '<Field Type="TaxonomyFieldType" Name="TaxonomyField1" DisplayName="TaxonomyField1" ID="{48db7ac5-7851-4f73-86d9-9bb3b4adbf77}" Group="TEST GROUP" Required="FALSE" Mult="FALSE" />';
const MANY =
  '<Field Type="TaxonomyFieldTypeMulti" Name="TaxonomyMultiField1" DisplayName="TaxonomyMultiField1" ID="{0e60a153-ad96-4579-a900-6a6af6ce12ed}" Group="TEST GROUP" Required="FALSE" Mult="TRUE" />';
const NOTE_OF_ONE = 'k8db7ac578514f7386d99bb3b4adbf77';
const NOTE_OF_MANY = 'ge60a153ad964579a9006a6af6ce12ed';
const value = (Label: string, TermGuid: string): object => ({
  __metadata: { type: 'SP.Taxonomy.TaxonomyFieldValue' },
  Label,
  TermGuid,
  WssId: -1
});

describe('managed metadata columns answer as recorded', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());
  /** the terms get the numbers of the recordings */
  beforeAll(async () => {
    const first = await listWithTerms('First');
    await addItem(server, first, { [NOTE_OF_MANY]: `Dutch|${DUTCH};English|${ENGLISH};French|${FRENCH}` });
  });

  const listWithTerms = (title: string): Promise<string> => makeList(server, title, [ONE, MANY]);
  const merge = (list: string, id: number, body: object): Promise<{ status: number; text: string }> =>
    server.ask(`${list}/items(${id})`, { method: 'MERGE', body, headers: { 'if-match': '*' } });
  const valuesOf = async (list: string, id = 1): Promise<Json> => {
    const names = `TaxonomyField1,TaxonomyMultiField1,${NOTE_OF_ONE},${NOTE_OF_MANY},TaxCatchAllId`;
    return (await server.ask(`${list}/items(${id})?$select=${names}`)).json;
  };
  const fill = (list: string, id: number, formValues: object[]): Promise<Json> =>
    server.ask(`${list}/items(${id})/ValidateUpdateListItem`, { method: 'POST', body: { formValues } });

  test.each([
    ['termField', ONE],
    ['termsField', MANY]
  ])('a column has the recorded properties: %s', async (name, xml) => {
    const list = await makeList(server, name);
    if (name === 'termsField') await server.ask(`${list}/fields/createfieldasxml`, parameters(ONE));
    for (const type of ['User', 'UserMulti']) {
      const person = `<Field Type="${type}" Name="${type}" DisplayName="${type}" />`;
      await server.ask(`${list}/fields/createfieldasxml`, parameters(person));
    }
    const { json, status } = await server.ask(`${list}/fields/createfieldasxml`, parameters(xml));
    const real = recorded(name);
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(Object.keys(real));
    for (const key of Object.keys(real).filter(
      (each) => !/^(SchemaXml|Scope|TextField|Lookup(List|WebId))$/.test(each)
    ))
      expect([key, json[key]]).toEqual([key, real[key]]);
    const bare = (schema: string): string =>
      schema.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'GUID').replace(/ColName="int\d"/, '');
    expect(bare(json.SchemaXml)).toBe(bare(real.SchemaXml));
  });

  const parameters = (SchemaXml: string): { method: string; body: object } => ({
    method: 'POST',
    body: { parameters: { SchemaXml, Options: 8 } }
  });

  test('a note column goes with each, and the first brings the column of all terms along, as recorded', async () => {
    const list = await makeList(server, 'Companions', [
      ONE,
      MANY.replace('0e60a153-ad96-4579-a900-6a6af6ce12ed', 'f5f457f9-13d0-4841-9dd5-c6ef24344d27')
    ]);
    const { json } = await server.ask(`${list}/fields?$select=Id,InternalName,Title,FieldTypeKind,TypeAsString,Hidden`);
    const shown = (each: Json): Json => [each.Title, each.FieldTypeKind, each.TypeAsString];
    const ours = json.value.filter(({ Title }: Json) => /Taxonomy/.test(Title));
    expect(ours.map(shown)).toEqual(
      recorded('fieldsWithTerms')
        .filter(({ Title }: Json) => /Taxonomy/.test(Title))
        .map(shown)
    );
    expect(ours.map(({ InternalName }: Json) => InternalName)).toEqual([
      'TaxonomyField1',
      NOTE_OF_ONE,
      'TaxCatchAll',
      'TaxonomyMultiField1',
      'f5f457f913d048419dd5c6ef24344d27'
    ]);
    expect(ours.map(({ Hidden }: Json) => Hidden)).toEqual([false, true, true, false, true]);
  });

  test('an item shows one term by the number of its row, several by their labels, and no note', async () => {
    const list = await listWithTerms('Values');
    await addItem(server, list, {
      Title: 'Item1',
      [NOTE_OF_MANY]: `-1;#Dutch|${DUTCH};#-1;#English|${ENGLISH};#-1;#French|${FRENCH}`
    });
    await merge(list, 1, { TaxonomyField1: value('English', ENGLISH) });
    const { json } = await server.ask(`${list}/items(1)`);
    const real = recorded('itemWithTerms').value[0];
    expect(json.TaxonomyField1).toEqual(real.TaxonomyField1);
    expect(json.TaxonomyMultiField1).toEqual(real.TaxonomyMultiField1);
    expect(Object.keys(json).filter((name) => /Tax|[0-9a-f]{20}/.test(name))).toEqual([
      'TaxonomyField1',
      'TaxonomyMultiField1'
    ]);
    expect(await valuesOf(list)).toMatchObject({
      [NOTE_OF_ONE]: `English|${ENGLISH}`,
      [NOTE_OF_MANY]: `Dutch|${DUTCH};English|${ENGLISH};French|${FRENCH}`,
      TaxCatchAllId: [2, 1, 3]
    });
  });

  test('a row of a view has the recorded parts, full and empty', async () => {
    const list = await listWithTerms('Rows');
    await addItem(server, list, {
      TaxonomyField1: value('English', ENGLISH),
      [NOTE_OF_MANY]: `Dutch|${DUTCH};English|${ENGLISH};French|${FRENCH}`
    });
    await addItem(server, list, {});
    const names = ['TaxonomyField1', 'TaxonomyMultiField1'];
    const ViewXml = `<View><ViewFields>${names.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields></View>`;
    const body = { parameters: { ViewXml } };
    const { json } = await server.ask(`${list}/RenderListDataAsStream`, { method: 'POST', body });
    const own = (row: Json): Json => Object.entries(row).filter(([name]) => name.startsWith('Taxonomy'));
    expect(own(json.Row[0])).toEqual(Object.entries(recorded('rowWithTerms')));
    expect(own(json.Row[1])).toEqual(Object.entries(recorded('rowWithoutTerms')));
  });

  test('a form takes labels with their guids, tells what is badly formatted, and empties', async () => {
    const list = await listWithTerms('Forms');
    await addItem(server, list, { Title: 'Item1' });
    const [one, many] = recorded('formAdded').value.filter(({ FieldName }: Json) => /^Tax/.test(FieldName));
    const filled = await fill(list, 1, [one, many]);
    expect(filled.json.value.map(({ HasException }: Json) => HasException)).toEqual([false, false]);
    const before = await valuesOf(list);
    expect(before.TaxonomyField1.TermGuid).toBe(DUTCH);
    expect(before.TaxonomyMultiField1.map(({ Label }: Json) => Label)).toEqual(['Dutch', 'English']);
    const wrong = await fill(list, 1, [{ FieldName: 'TaxonomyField1', FieldValue: `-1;#French|${FRENCH}` }]);
    expect(wrong.json.value[0]).toMatchObject({
      HasException: true,
      ErrorMessage: 'The data returned from the tagging UI was not formatted correctly.'
    });
    expect(await valuesOf(list)).toEqual(before);
    const emptied = recorded('formEmptied').value.filter(({ FieldName }: Json) => /^Tax/.test(FieldName));
    expect((await fill(list, 1, emptied)).json.value).toEqual(emptied);
    expect(await valuesOf(list)).toMatchObject({
      TaxonomyField1: null,
      TaxonomyMultiField1: [],
      [NOTE_OF_ONE]: null,
      TaxCatchAllId: []
    });
  });

  test('a plain text instead of a term is refused by the kind of value that was expected', async () => {
    const list = await listWithTerms('Refused');
    await addItem(server, list, { Title: 'a' });
    const one = await merge(list, 1, { TaxonomyField1: `Dutch|${DUTCH}` });
    expect([one.status, one.text.includes("A 'StartObject' node was expected.")]).toEqual([400, true]);
    const many = await merge(list, 1, { TaxonomyMultiField1: `Dutch|${DUTCH}` });
    expect([many.status, many.text.includes("A 'StartArray' node was expected.")]).toEqual([400, true]);
  });
});
