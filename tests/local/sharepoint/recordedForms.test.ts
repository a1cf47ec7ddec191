import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addItem, makeList, openTest, recorded as shared, type Json } from './support';

const file = join(__dirname, '../../fixtures/sharepoint/items.json');
const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string }>;
const recorded = (name: string): Json => JSON.parse(all[name]?.body ?? 'null');

describe('forms, versions and texts answer as recorded', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());

  const fill = async (list: string, id: number, values: Record<string, string>): Promise<Json> => {
    const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    const body = { formValues, bNewDocumentUpdate: false };
    return (await server.ask(`${list}/items(${id})/ValidateUpdateListItem`, { method: 'POST', body })).json;
  };

  test('a wrong date is told with an example of a right one, and nothing is stored', async () => {
    const list = await makeList(server, 'Dates', [
      '<Field Type="DateTime" Name="MyDateField" DisplayName="MyDateField" Format="DateOnly" />'
    ]);
    const added = await server.ask(`${list}/AddValidateUpdateItemUsingPath()`, {
      method: 'POST',
      body: {
        listItemCreateInfo: {},
        formValues: [
          { FieldName: 'Title', FieldValue: 'Yes' },
          { FieldName: 'MyDateField', FieldValue: '2024-04-02 04:35:03' }
        ]
      }
    });
    expect(added.json).toEqual(recorded('dateTakenByForm'));
    expect(await fill(list, 1, { Title: 'No', MyDateField: '2024-33-33' })).toEqual(recorded('wrongDate'));
    const { json } = await server.ask(`${list}/items(1)?$select=Title,MyDateField`);
    expect(json).toEqual({ Title: 'Yes', MyDateField: '2024-04-02T02:35:03Z' });
  });

  test('an old version has the recorded names, and the values of a list item without files', async () => {
    const list = await makeList(server, 'ListItemVersionsTest1');
    await addItem(server, list, { Title: 'Item 0' });
    await fill(list, 1, { Title: 'blabla' });
    const { json } = await server.ask(`${list}/items(1)/versions(512)`);
    const real = recorded('oldVersion');
    expect(Object.keys(json)).toEqual(Object.keys(real));
    for (const name of [
      'VersionId',
      'VersionLabel',
      'IsCurrentVersion',
      'Title',
      'Order',
      'SortBehavior',
      'SyncClientId'
    ])
      expect([name, json[name]]).toEqual([name, real[name]]);
    expect(Object.keys(json.Author)).toEqual(Object.keys(real.Author));
    expect(json.Created).toBe('2026-03-10T12:00:00');
  });

  test('an earlier version can be put back by its label, and be deleted', async () => {
    const list = await makeList(server, 'Restored');
    await addItem(server, list, { Title: 'first' });
    await fill(list, 1, { Title: 'second' });
    const post = (address: string): Promise<{ status: number }> =>
      server.ask(`${list}/items(1)/versions/${address}`, { method: 'POST' });
    expect((await post("restorebylabel('1.0')")).status).toBe(200);
    const labels = async (): Promise<string[]> =>
      (await server.ask(`${list}/items(1)/versions`)).json.value.map(
        (each: Json) => `${each.VersionLabel} ${each.Title}`
      );
    expect(await labels()).toEqual(['3.0 first', '2.0 second', '1.0 first']);
    await post("deletebylabel('2.0')");
    await server.ask(`${list}/items(1)/versions/getbyid(512)`, { method: 'DELETE' });
    expect(await labels()).toEqual(['3.0 first']);
    expect((await post('deletebyid(1536)')).status).toBe(500);
  });

  test('the texts of the built-in columns, also as HTML', async () => {
    const list = await makeList(server, 'ListItemFieldValuesTest');
    await addItem(server, list, { Title: 'a < b' });
    const [real] = shared('formValues').value;
    for (const form of ['FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit']) {
      const { json } = await server.ask(`${list}/items(1)/${form}`);
      for (const name of [
        'ID',
        'MetaInfo',
        'OData__x005f_ModerationStatus',
        'OData__x005f_Level',
        'owshiddenversion',
        'FSObjType'
      ])
        expect([form, name, json[name]]).toEqual([form, name, real[form][name]]);
      expect([form, json.FileRef === '']).toEqual([form, real[form].FileRef === '']);
      expect(json.ScopeId).toMatch(form === 'FieldValuesAsHtml' ? /^$/ : /^\{[0-9A-F-]{36}\}$/);
      expect(json.Title).toBe(form === 'FieldValuesAsHtml' ? 'a &lt; b' : 'a < b');
    }
  });

  test('who and when can be written by a form', async () => {
    const list = await makeList(server, 'Who');
    await addItem(server, list, { Title: 'a' });
    const per = '[{"Key":"i:0#.f|membership|per.moen@kommune.example"}]';
    await fill(list, 1, { Editor: per, Author: per, Modified: '1/2/2020 3:04 PM' });
    const { json } = await server.ask(
      `${list}/items(1)?$select=Modified,Author/Title,Editor/Title&$expand=Author,Editor`
    );
    expect(json).toMatchObject({
      Modified: '2020-01-02T14:04:00Z',
      Author: { Title: 'Per Moen' },
      Editor: { Title: 'Per Moen' }
    });
  });
});
