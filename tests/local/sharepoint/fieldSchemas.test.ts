import { addItem, makeList, openTest, recorded, type Answered } from './support';

const server = openTest();
afterAll(() => server.sharePoint.close());

const post = (address: string, body?: unknown): Promise<Answered> =>
  server.ask(address, { method: 'POST', ...(body ? { body } : {}) });
const fromXml = (list: string, SchemaXml: string, Options = 0): Promise<Answered> =>
  post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml, Options } });
const typed = (list: string, type: string, FieldTypeKind: number, more: object): Promise<Answered> =>
  post(`${list}/fields`, { __metadata: { type }, FieldTypeKind, ...more });
const said = ({ json }: Answered): [string, string] => [json['odata.error'].code, json['odata.error'].message.value];
const withoutIds = (xml: string): string => xml.replace(/\{[0-9a-f-]{36}\}/gi, '{}');

async function makeLibrary(title: string): Promise<string> {
  const { json } = await post('web/lists', { Title: title, BaseTemplate: 101 });
  return `web/lists('${json.Id}')`;
}

/** What SharePoint added to the XML that it was given, taken away again. */
function asGiven(xml: string): string {
  return xml
    .replace(/ SourceID="[^"]*"/, '')
    .replace(/ (StaticName|ColName2?|RowOrdinal2?|ReadOnly|Version)="[^"]*"/g, '');
}

describe('SchemaXml', () => {
  test.each([
    'textField',
    'uniqueTextField',
    'numberField',
    'choiceField',
    'urlField',
    'dateField',
    'userField',
    'calculatedField',
    'multiChoiceFieldInBatch',
    'noteFieldInBatch',
    'currencyFieldInBatch'
  ])('is completed as recorded: %s', async (name) => {
    const real = recorded(name).SchemaXml as string;
    const { json } = await fromXml(await makeLibrary(`Skjema ${name}`), asGiven(real));
    expect(withoutIds(json.SchemaXml)).toBe(withoutIds(real));
  });

  test('of a library’s own Title column is as recorded, and so are its properties', async () => {
    const { Scope: _scope, ...real } = recorded('titleOfLibrary');
    const { Scope, ...json } = (await server.ask(`${await makeLibrary('Tittel')}/fields('${real.Id}')`)).json;
    expect([json, Scope]).toEqual([real, '/sites/framdrift/Tittel']);
  });

  test('of a typed column names the usual first and its own at the end', async () => {
    const { json, status } = await typed(await makeList(server, 'Typet'), 'SP.FieldText', 2, {
      Title: 'Å b',
      MaxLength: 40
    });
    expect(status).toBe(201);
    expect(withoutIds(json.SchemaXml)).toBe(
      '<Field DisplayName="Å b" Type="Text" Required="FALSE" ID="{}" SourceID="{}" StaticName="_x00c5__x0020_b" Name="_x00c5__x0020_b" ColName="nvarchar4" RowOrdinal="0" MaxLength="40" Version="1" />'
    );
  });

  test('takes the first free place of SharePoint’s own table, also one that was given up', async () => {
    const list = await makeList(server, 'Plasser');
    const place = async (name: string): Promise<string> =>
      /ColName="(\w+)"/.exec(
        (await fromXml(list, `<Field Type="Text" DisplayName="${name}" />`)).json.SchemaXml
      )?.[1] ?? '';
    expect([await place('a'), await place('b')]).toEqual(['nvarchar4', 'nvarchar5']);
    await server.ask(`${list}/fields/getByTitle('a')`, { method: 'DELETE' });
    expect(await place('c')).toBe('nvarchar4');
  });

  test('counts its changes, and keeps id, name and place when it is replaced', async () => {
    const list = await makeList(server, 'Endret');
    const { json } = await fromXml(list, '<Field Type="Text" DisplayName="x" />');
    const address = `${list}/fields('${json.Id}')`;
    await server.ask(address, { method: 'MERGE', body: { Title: 'y' } });
    await server.ask(address, {
      method: 'MERGE',
      body: {
        SchemaXml:
          '<Field Type="Text" Name="annet" ID="{00000000-0000-0000-0000-000000000001}" DisplayName="z" MaxLength="9" />'
      }
    });
    const after = (await server.ask(address)).json;
    expect([after.Id, after.InternalName, after.Title, after.MaxLength]).toEqual([json.Id, 'x', 'z', 9]);
    expect(after.SchemaXml).toContain('ColName="nvarchar4" RowOrdinal="0" Version="2"');
  });
});

describe('typed columns', () => {
  test('a property of another type is refused; without __metadata a body is a plain SP.Field', async () => {
    const list = await makeList(server, 'Strengt');
    const refused = await post(`${list}/fields`, { FieldTypeKind: 6, Title: 'Valg', Choices: ['A'] });
    expect(refused.status).toBe(400);
    expect(said(refused)).toEqual([
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      "The property 'Choices' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type."
    ]);
    expect((await typed(list, 'SP.FieldNumber', 9, { Title: 'Tall', MaxLength: 3 })).status).toBe(400);
    expect((await typed(list, 'SP.FieldTekst', 2, { Title: 'Tekst' })).json['odata.error'].message.value).toContain(
      "A type named 'SP.FieldTekst' could not be resolved by the model."
    );
    const made = await post(`${list}/fields`, { FieldTypeKind: 6, Title: 'Valg', Required: true });
    expect([made.status, made.json.TypeAsString, made.json.Required]).toEqual([201, 'Choice', true]);
  });

  test('AddField takes the properties of SP.FieldCreationInformation and no others', async () => {
    const list = await makeList(server, 'AddField');
    const { json } = await post(`${list}/fields/addfield`, {
      parameters: { Title: 'Valg', FieldTypeKind: 6, Choices: { results: ['A', 'B'] }, Required: true }
    });
    expect([json.Choices, json.Required]).toEqual([['A', 'B'], true]);
    const refused = await post(`${list}/fields/addfield`, {
      parameters: { Title: 'x', FieldTypeKind: 2, MaxLength: 3 }
    });
    expect(said(refused)[1]).toContain("'SP.FieldCreationInformation'");
  });

  test('one title may be there twice, unless the options say that it is to be looked for', async () => {
    const list = await makeList(server, 'Like');
    const xml = '<Field Type="Text" DisplayName="Lik" />';
    expect((await fromXml(list, xml)).json.InternalName).toBe('Lik');
    expect((await fromXml(list, xml)).json.InternalName).toBe('Lik0');
    const refused = await fromXml(list, xml, 32);
    expect(said(refused)).toEqual([
      '-2130575214, Microsoft.SharePoint.SPDuplicateFieldNameException',
      'A duplicate field name "Lik" was found.'
    ]);
  });

  test('unique values need an index, and are refused where there are two of one already', async () => {
    const list = await makeList(server, 'To av samme');
    await fromXml(list, '<Field Type="Text" DisplayName="x" />');
    for (const x of ['a', 'A']) await addItem(server, list, { x });
    const merge = (body: object): Promise<Answered> =>
      server.ask(`${list}/fields/getByTitle('x')`, { method: 'MERGE', body });
    expect(said(await merge({ EnforceUniqueValues: true }))[1]).toBe(
      'The field must first be indexed to enforce unique values.'
    );
    expect(said(await merge({ EnforceUniqueValues: true, Indexed: true }))[1]).toBe(
      'This field contains duplicate values. Remove all duplicate values and try the operation again.'
    );
    expect((await server.ask(`${list}/fields/getByTitle('x')?$select=Indexed`)).json).toEqual({ Indexed: false });
  });

  test('a calculated column keeps its formula and computes nothing', async () => {
    const list = await makeList(server, 'Regnet');
    await fromXml(list, '<Field Type="Number" DisplayName="n" />');
    const { json } = await typed(list, 'SP.FieldCalculated', 17, { Title: 'dobbel', Formula: '=[n]*2', OutputType: 9 });
    expect([json.Formula, json.OutputType, json.ReadOnlyField, json.DateFormat]).toEqual(['=[n]*2', 9, true, 0]);
    await addItem(server, list, { n: 2 });
    expect((await server.ask(`${list}/items(1)?$select=n,dobbel`)).json).toEqual({ n: 2, dobbel: null });
  });

  test('a column of one person comes to hold several, and keeps who was there', async () => {
    const list = await makeList(server, 'Flere');
    await fromXml(list, '<Field Type="User" DisplayName="who" />');
    const me = (await server.ask('web/currentuser')).json.Id as number;
    await addItem(server, list, { whoId: me });
    const changed = await server.ask(`${list}/fields/getByTitle('who')`, {
      method: 'MERGE',
      body: { AllowMultipleValues: true }
    });
    expect(changed.status).toBe(204);
    expect((await server.ask(`${list}/items(1)?$select=whoId`)).json).toEqual({ whoId: [me] });
    expect((await server.ask(`${list}/fields/getByTitle('who')`)).json.TypeAsString).toBe('UserMulti');
  });
});
