import fc from 'fast-check';
import { internalNameOf } from '../../../src/local/sharepoint/fields/names';
import { parseFieldXml, printFieldXml } from '../../../src/local/sharepoint/fields/schemaXml';
import { addItem, makeList, openTest, type Answered } from './support';

describe('internal names', () => {
  test.each([
    ['Navn på lang tittel her nå', 'Navn_x0020_p_x00e5__x0020_lang_x'],
    ['Navn på låven', 'Navn_x0020_p_x00e5__x0020_l_x00e'],
    ['Ø-mål', '_x00d8__x002d_m_x00e5_l'],
    ['1. ledd', '_x0031__x002e__x0020_ledd'],
    ['plain_Name9', 'plain_Name9']
  ])('%s becomes %s', (title, name) => {
    expect(internalNameOf(title)).toBe(name);
  });

  test('are ASCII and at most 32 characters whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (title) =>
        expect(internalNameOf(title)).toMatch(/^\w{0,32}$/)
      )
    );
  });

  test('schema XML survives being printed and read, whatever is in it', () => {
    const text = fc.string().map((each) => each.replace(/[^\x20-\x7e\u00a0-\ud7ff]/g, ''));
    fc.assert(
      fc.property(text, fc.array(text), (description, choices) => {
        const schema = { attributes: { Type: 'Choice', Description: description }, choices };
        expect(parseFieldXml(printFieldXml(schema))).toEqual(schema);
      })
    );
  });
});

describe('columns', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const xml = (list: string, SchemaXml: string, Options = 0): Promise<Answered> =>
    server.ask(`${list}/fields/createfieldasxml`, { method: 'POST', body: { parameters: { SchemaXml, Options } } });
  const message = ({ json }: Answered): string => json['odata.error'].message.value;

  test('createFieldAsXml takes the internal name from the display name, unless it is told to keep Name', async () => {
    const list = await makeList(server, 'Navn');
    const one = '<Field Type="Text" Name="owner" DisplayName="Eier på" />';
    expect((await xml(list, one)).json.InternalName).toBe('Eier_x0020_p_x00e5_');
    expect((await xml(list, one.replace('Eier på', 'Eier 2'), 8)).json.InternalName).toBe('owner');
  });

  test('a name that is taken gets a number, also a built-in one', async () => {
    const list = await makeList(server, 'Opptatt');
    const { json } = await server.ask(`${list}/fields`, {
      method: 'POST',
      body: { FieldTypeKind: 2, Title: 'MetaInfo' }
    });
    expect([json.InternalName, json.Title]).toEqual(['MetaInfo0', 'MetaInfo']);
  });

  test('the title changes and the internal name stays, and items keep their values', async () => {
    const list = await makeList(server, 'Tittel');
    await xml(list, '<Field Type="Text" Name="goal" DisplayName="goal" />', 8);
    await addItem(server, list, { goal: 'mål' });
    await server.ask(`${list}/fields/getByInternalNameOrTitle('goal')`, {
      method: 'MERGE',
      body: { __metadata: { type: 'SP.FieldText' }, Title: 'Mål for året', Description: 'Hva' }
    });
    const { json } = await server.ask(
      `${list}/fields/getByTitle('mål for året')?$select=InternalName,Title,Description`
    );
    expect(json).toEqual({ InternalName: 'goal', Title: 'Mål for året', Description: 'Hva' });
    expect((await server.ask(`${list}/items(1)?$select=goal`)).json).toEqual({ goal: 'mål' });
  });

  test('a column that is deleted and made again starts empty', async () => {
    const list = await makeList(server, 'Igjen');
    await xml(list, '<Field Type="Text" Name="x" DisplayName="x" />');
    await addItem(server, list, { x: 'gammel' });
    expect((await server.ask(`${list}/fields/getByInternalNameOrTitle('x')`, { method: 'DELETE' })).status).toBe(200);
    await xml(list, '<Field Type="Text" Name="x" DisplayName="x" />');
    expect((await server.ask(`${list}/items(1)?$select=x`)).json).toEqual({ x: null });
  });

  test('a name with an underscore in front is OData__ over REST', async () => {
    const list = await makeList(server, 'Under');
    const { json } = await xml(list, '<Field Type="Text" Name="_x" DisplayName="1x" />');
    expect([json.InternalName, json.EntityPropertyName]).toEqual(['_x0031_x', 'OData__x0031_x']);
    await addItem(server, list, { OData__x0031_x: 'v' });
    expect((await server.ask(`${list}/items?$filter=OData__x0031_x eq 'V'&$select=OData__x0031_x`)).json.value).toEqual(
      [{ OData__x0031_x: 'v' }]
    );
  });

  test.each(['Note', 'MultiChoice', 'UserMulti', 'URL', 'Calculated'])('%s cannot be indexed', async (type) => {
    const list = await makeList(server, `Indeks ${type}`);
    expect((await xml(list, `<Field Type="${type}" DisplayName="x" Indexed="TRUE" />`)).status).toBe(500);
    expect((await server.ask(`${list}/fields?$filter=InternalName eq 'x'`)).json.value).toEqual([]);
  });

  test('a list has at most twenty indexes, and giving one up makes room', async () => {
    const list = await makeList(server, 'Tjue');
    for (let at = 1; at <= 20; at += 1)
      expect((await xml(list, `<Field Type="Text" DisplayName="c${at}" Indexed="TRUE" />`)).status).toBe(200);
    expect((await xml(list, '<Field Type="Text" DisplayName="c21" Indexed="TRUE" />')).status).toBe(500);
    await server.ask(`${list}/fields/getByInternalNameOrTitle('c3')`, { method: 'MERGE', body: { Indexed: false } });
    expect((await xml(list, '<Field Type="Text" DisplayName="c21" Indexed="TRUE" />')).status).toBe(200);
  });

  test('unique values need an index, and then duplicates are refused with the recorded text, whatever their case', async () => {
    const list = await makeList(server, 'Unik');
    expect((await xml(list, '<Field Type="Text" DisplayName="key" EnforceUniqueValues="TRUE" />')).status).toBe(500);
    expect(
      (
        await xml(
          list,
          '<Field Type="Text" Name="key" DisplayName="Nøkkel" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
          8
        )
      ).status
    ).toBe(200);
    const first = await addItem(server, list, { key: 'Åse' });
    await addItem(server, list, { key: null });
    await addItem(server, list, {});
    const answer = await server.ask(`${list}/items`, { method: 'POST', body: { key: 'åSE' } });
    expect(answer.status).toBe(500);
    expect(answer.json['odata.error']).toMatchObject({
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message: {
        value:
          'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Nøkkel].'
      }
    });
    expect((await server.ask(`${list}/items(${first})`, { method: 'MERGE', body: { key: 'åse' } })).status).toBe(204);
    expect((await server.ask(`${list}?$select=ItemCount`)).json.ItemCount).toBe(3);
  });

  test('an index over values that are there already finds them', async () => {
    const list = await makeList(server, 'Etterpå');
    await xml(list, '<Field Type="Number" DisplayName="n" />');
    for (const n of [3, 1, 2]) await addItem(server, list, { n });
    expect(
      (await server.ask(`${list}/fields/getByInternalNameOrTitle('n')`, { method: 'MERGE', body: { Indexed: true } }))
        .status
    ).toBe(204);
    const { json } = await server.ask(`${list}/items?$select=n&$filter=n ge 2&$orderby=n desc`);
    expect(json.value).toEqual([{ n: 3 }, { n: 2 }]);
    expect((await server.ask(`${list}/fields/getByInternalNameOrTitle('n')?$select=Indexed`)).json).toEqual({
      Indexed: true
    });
  });

  test('the built-in Title can be renamed, indexed and made optional', async () => {
    const list = await makeList(server, 'Innebygd');
    await addItem(server, list, { Title: 'b' });
    await addItem(server, list, { Title: 'a' });
    const body = { Title: 'Prosjekt', Required: false, Indexed: true };
    expect(
      (await server.ask(`${list}/fields/getByInternalNameOrTitle('Title')`, { method: 'MERGE', body })).status
    ).toBe(204);
    const { json } = await server.ask(
      `${list}/fields/getByInternalNameOrTitle('Title')?$select=Title,InternalName,Required,Indexed`
    );
    expect(json).toEqual({ Title: 'Prosjekt', InternalName: 'Title', Required: false, Indexed: true });
    expect((await server.ask(`${list}/items?$select=Title&$orderby=Title`)).json.value).toEqual([
      { Title: 'a' },
      { Title: 'b' }
    ]);
    expect((await server.ask(`${list}/fields/getByInternalNameOrTitle('Title')`, { method: 'DELETE' })).status).toBe(
      500
    );
  });

  test('setShowInEditForm hides a column from the form', async () => {
    const list = await makeList(server, 'Skjema');
    await xml(list, '<Field Type="Text" DisplayName="x" />');
    await server.ask(`${list}/fields/getByTitle('x')/setshowineditform(false)`, { method: 'POST' });
    expect((await server.ask(`${list}/fields/getByTitle('x')?$select=SchemaXml`)).json.SchemaXml).toContain(
      'ShowInEditForm="FALSE"'
    );
  });

  test('broken XML, an unknown kind and an unknown property are refused', async () => {
    const list = await makeList(server, 'Galt');
    expect((await xml(list, '<Field Type="Text"')).status).toBe(400);
    expect((await xml(list, '<Field Type="Taxonomy" DisplayName="x" />')).status).toBe(501);
    const answer = await server.ask(`${list}/fields`, {
      method: 'POST',
      body: { __metadata: { type: 'SP.FieldText' }, FieldTypeKind: 2, Title: 'x', Nope: 1 }
    });
    expect(message(answer)).toContain("The property 'Nope' does not exist on type 'SP.FieldText'");
    expect((await server.ask(`${list}/fields/getByInternalNameOrTitle('nope')`)).status).toBe(400);
  });
});
