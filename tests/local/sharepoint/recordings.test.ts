import { makeList, openTest, recorded, type TestServer } from './support';

const TEXT = '<Field Type="Text" Name="ADDED_x0020_FIELD" DisplayName="ADDED FIELD" />';

async function addColumn(server: TestServer, xml: string): Promise<Record<string, unknown>> {
  const list = await makeList(server, `Liste ${xml.length} ${Math.abs(hash(xml))}`);
  const answer = await server.ask(`${list}/fields/createfieldasxml`, {
    method: 'POST',
    body: { parameters: { SchemaXml: xml, Options: 0 } }
  });
  return answer.json;
}

const hash = (text: string): number => [...text].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) | 0, 7);

describe('answers have the recorded shape', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test('a new list has the recorded properties in the recorded order, and the same values where nothing is random', async () => {
    const { json, status, headers } = await server.ask('web/lists', {
      method: 'POST',
      body: { Title: 'AddListViaRest', BaseTemplate: 100 }
    });
    const real = recorded('listCreated');
    expect(status).toBe(201);
    expect(Object.keys(json)).toEqual(Object.keys(real));
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)$/);
    const fixed = Object.keys(real).filter(
      (name) => !/^(Id|Created|CurrentChangeToken|LastItem.*|ParentWeb.*)$/.test(name)
    );
    for (const name of fixed) expect([name, json[name]]).toEqual([name, real[name]]);
    expect(json.CurrentChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
  });

  test('a new library differs from a list as recorded', async () => {
    const { json } = await server.ask('web/lists', {
      method: 'POST',
      body: { Title: 'PNP_SDK_TEST_AddListFieldNotVisibleInDisplayFormTest', BaseTemplate: 101 }
    });
    const real = recorded('libraryCreated');
    for (const name of [
      'BaseType',
      'EnableAttachments',
      'EntityTypeName',
      'ImageUrl',
      'ListItemEntityTypeFullName',
      'MajorVersionLimit',
      'TemplateFeatureId'
    ]) {
      expect([name, json[name]]).toEqual([name, real[name]]);
    }
  });

  test.each([
    ['textField', TEXT],
    [
      'uniqueTextField',
      '<Field Type="Text" DisplayName="ADDED FIELD" Indexed="TRUE" EnforceUniqueValues="TRUE" Required="TRUE" Group="TEST GROUP" Description="TEST DESCRIPTION"><DefaultFormula>="DEFAULT"</DefaultFormula><Validation Message="Invalid Value">=ISNUMBER(5)</Validation></Field>'
    ],
    [
      'numberField',
      '<Field Type="Number" DisplayName="ADDED FIELD" Min="0" Max="100" Percentage="TRUE" Group="TEST GROUP" />'
    ],
    [
      'choiceField',
      '<Field Type="Choice" DisplayName="ADDED FIELD" FillInChoice="TRUE" Format="RadioButtons" Group="TEST GROUP"><CHOICES><CHOICE>CHOICE 1</CHOICE><CHOICE>CHOICE 2</CHOICE></CHOICES></Field>'
    ],
    ['urlField', '<Field Type="URL" DisplayName="ADDED FIELD" Format="Image" Group="TEST GROUP" />'],
    [
      'dateField',
      '<Field Type="DateTime" DisplayName="ADDED FIELD" Format="DateTime" FriendlyDisplayFormat="Relative" CalType="12" Group="TEST GROUP" />'
    ],
    [
      'userField',
      '<Field Type="User" DisplayName="ADDED FIELD" Required="TRUE" UserSelectionMode="1" UserSelectionScope="0" Group="TEST GROUP" />'
    ],
    [
      'calculatedField',
      '<Field Type="Calculated" DisplayName="ADDED FIELD" ResultType="Text" LCID="1033" Group="TEST GROUP"><Formula>="HELLO"</Formula></Field>'
    ],
    [
      'multiChoiceFieldInBatch',
      '<Field Type="MultiChoice" DisplayName="ADDED FIELD" FillInChoice="TRUE" Group="TEST GROUP"><CHOICES><CHOICE>CHOICE 1</CHOICE><CHOICE>CHOICE 2</CHOICE></CHOICES></Field>'
    ],
    [
      'noteFieldInBatch',
      '<Field Type="Note" DisplayName="ADDED FIELD" NumLines="6" UnlimitedLengthInDocumentLibrary="TRUE" RichText="TRUE" AppendOnly="TRUE" AllowHyperlink="TRUE" Group="TEST GROUP" />'
    ],
    ['currencyFieldInBatch', '<Field Type="Currency" DisplayName="ADDED FIELD" LCID="1033" Group="TEST GROUP" />']
  ])('a column has the recorded properties: %s', async (name, xml) => {
    const json = await addColumn(server, xml);
    const real = recorded(name);
    expect(Object.keys(json)).toEqual(Object.keys(real));
    const random = /^(Id|SchemaXml|Scope|LookupList|LookupWebId)$/;
    for (const key of Object.keys(real).filter((each) => !random.test(each)))
      expect([key, json[key]]).toEqual([key, real[key]]);
  });

  test('a lookup column has the recorded properties', async () => {
    const target = await server.ask('web/lists', { method: 'POST', body: { Title: 'Mål', BaseTemplate: 100 } });
    const json = await addColumn(
      server,
      `<Field Type="Lookup" DisplayName="ADDED FIELD" List="${target.json.Id}" ShowField="Title" Required="TRUE" />`
    );
    const real = recorded('lookupFieldInBatch');
    expect(Object.keys(json)).toEqual(Object.keys(real));
    expect(json).toMatchObject({
      FieldTypeKind: 7,
      LookupField: 'Title',
      IsRelationship: true,
      RelationshipDeleteBehavior: 0
    });
  });

  test('the built-in columns of a new list are the recorded ones in the recorded order, and move when one is added', async () => {
    const list = await makeList(server, 'Kolonner');
    const { json } = await server.ask(`${list}/fields?$select=Id,InternalName,Title,FieldTypeKind,TypeAsString`);
    expect(json.value).toEqual(recorded('fieldsOfPlainList').Fields);
    await server.ask(`${list}/fields`, {
      method: 'POST',
      body: { __metadata: { type: 'SP.FieldText' }, FieldTypeKind: 2, Title: 'MetaInfo' }
    });
    const after = await server.ask(`${list}/fields?$select=InternalName`);
    const names = after.json.value.map((each: { InternalName: string }) => each.InternalName);
    const real = recorded('fieldsOfOwnColumns').Fields.map((each: { InternalName: string }) => each.InternalName);
    expect(names.slice(0, 20)).toEqual(real.slice(0, 20));
  });
});
