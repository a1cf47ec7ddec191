import { addItem, makeList, openClient, openTest, type Json } from './support';

const BERGEN = '11111111-0000-4000-8000-000000000001';
const OSLO = '11111111-0000-4000-8000-000000000002';
const SET = '22222222-0000-4000-8000-000000000000';
const TYPE = 'SP.Taxonomy.TaxonomyField';
const term = (Label: string, TermGuid: string): object => ({ Label, TermGuid, WssId: -1 });

describe('managed metadata in queries, versions and beside lists', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());

  /** Made by properties; what is in Places is written by its note column. */
  async function makeTerms(title: string, more: object = {}): Promise<{ list: string; note: string }> {
    const list = await makeList(server, title);
    const post = (body: object): Promise<{ status: number; text: string }> =>
      server.ask(`${list}/fields`, { method: 'POST', body: { __metadata: { type: TYPE }, ...body } });
    const one = await post({ Title: 'Place', SspId: SET, TermSetId: SET, Open: true, ...more });
    const many = await post({ Title: 'Places', AllowMultipleValues: true, TermSetId: SET });
    expect([one.text, many.text].filter((text) => text.includes('odata.error'))).toEqual([]);
    const { json } = await server.ask(`${list}/fields/getbytitle('Places_0')?$select=InternalName`);
    return { list, note: json.InternalName };
  }

  const places = (note: string): object => ({ [note]: `-1;#Oslo|${OSLO};#-1;#Bergen|${BERGEN}` });
  const titles = async (list: string, where: string): Promise<string[]> => {
    const ViewXml = `<View><Query><Where>${where}</Where></Query></View>`;
    const { json } = await server.ask(`${list}/getitems`, { method: 'POST', body: { query: { ViewXml } } });
    return json.value.map(({ Title }: Json) => Title);
  };

  test('a column made by properties says what it was told, and one or several', async () => {
    const { list } = await makeTerms('Typed');
    const { json } = await server.ask(`${list}/fields/getbytitle('Place')`);
    expect(json).toMatchObject({
      SspId: SET,
      TermSetId: SET,
      Open: true,
      IsTermSetValid: true,
      TypeAsString: 'TaxonomyFieldType',
      FieldTypeKind: 0
    });
    const places = await server.ask(`${list}/fields/getbytitle('Places')`);
    expect(places.json.TypeAsString).toBe('TaxonomyFieldTypeMulti');
    const merged = { CreateValuesInEditForm: true, IsPathRendered: true, Open: false };
    await server.ask(`${list}/fields/getbytitle('Place')`, { method: 'MERGE', body: merged });
    expect((await server.ask(`${list}/fields/getbytitle('Place')`)).json).toMatchObject(merged);
  });

  test('CAML finds a term by its label, by its row and by nothing', async () => {
    const { list, note } = await makeTerms('Found');
    await addItem(server, list, { Title: 'a', Place: term('Oslo', OSLO), ...places(note) });
    await addItem(server, list, { Title: 'b', Place: term('Bergen', BERGEN) });
    await addItem(server, list, { Title: 'c' });
    const row = (await server.ask(`${list}/items(1)?$select=Place`)).json.Place.WssId;
    const ref = (name: string): string => `<FieldRef Name="${name}" />`;
    const label = (word: string): string => `<Value Type="TaxonomyFieldType">${word}</Value>`;
    expect(await titles(list, `<Eq>${ref('Place')}${label('oslo')}</Eq>`)).toEqual(['a']);
    expect(await titles(list, `<Contains>${ref('Places')}${label('Berg')}</Contains>`)).toEqual(['a']);
    expect(await titles(list, `<IsNull>${ref('Place')}</IsNull>`)).toEqual(['c']);
    expect(await titles(list, `<IsNotNull>${ref('Places')}</IsNotNull>`)).toEqual(['a']);
    const byRow = `<In><FieldRef Name="Place" LookupId="TRUE" /><Values><Value Type="Integer">${row}</Value></Values></In>`;
    expect(await titles(list, byRow)).toEqual(['a']);
  });

  test('a $filter may not name the column, but what is behind the column of all terms', async () => {
    const { list, note } = await makeTerms('Filtered');
    await addItem(server, list, { Title: 'a', ...places(note) });
    await addItem(server, list, { Title: 'b', Place: term('Bergen', BERGEN) });
    const { status, json } = await server.ask(`${list}/items?$filter=Place eq 'Oslo'`);
    expect([status, json['odata.error'].message.value]).toEqual([
      400,
      "The field 'Place' of type 'TaxonomyFieldType' cannot be used in the query filter expression."
    ]);
    const behind = await server.ask(
      `${list}/items?$select=Title,TaxCatchAll/Term,TaxCatchAll/IdForTerm&$expand=TaxCatchAll&$filter=TaxCatchAll/Term eq 'Oslo'`
    );
    expect(behind.json.value).toEqual([
      {
        TaxCatchAll: [
          { Term: 'Oslo', IdForTerm: OSLO },
          { Term: 'Bergen', IdForTerm: BERGEN }
        ],
        Title: 'a'
      }
    ]);
  });

  test('an earlier version keeps its terms, and brings them back', async () => {
    const { list, note } = await makeTerms('Versions');
    await addItem(server, list, { Title: 'a', Place: term('Oslo', OSLO), ...places(note) });
    const cleared = { Place: null, [note]: null };
    await server.ask(`${list}/items(1)`, { method: 'MERGE', body: cleared, headers: { 'if-match': '*' } });
    const old = await server.ask(`${list}/items(1)/versions(512)`);
    expect([old.json.Place.TermGuid, old.json.Places.length]).toEqual([OSLO, 2]);
    await server.ask(`${list}/items(1)/versions/restorebylabel('1.0')`, { method: 'POST' });
    const { json } = await server.ask(`${list}/items(1)?$select=Place,Places,TaxCatchAllId,${note}`);
    expect([json.Place.TermGuid, json.Places.length, json.TaxCatchAllId.length]).toEqual([OSLO, 2, 2]);
    expect(json[note]).toBe(`Oslo|${OSLO};Bergen|${BERGEN}`);
  });

  test('texts show labels, a form for editing labels with guids, verbose answers the types', async () => {
    const { list, note } = await makeTerms('Texts');
    await addItem(server, list, { Title: 'a', Place: term('Oslo & omegn', OSLO), ...places(note) });
    const text = async (form: string): Promise<Json> => (await server.ask(`${list}/items(1)/${form}`)).json;
    const label = (await text('FieldValuesAsText')).Place;
    expect((await text('FieldValuesAsText')).Places).toBe(`${label};Bergen`);
    expect((await text('FieldValuesForEdit')).Place).toBe(`${label}|${OSLO}`);
    const { json } = await server.ask(`${list}/items(1)`, { accept: 'application/json;odata=verbose' });
    expect(json.d.Place.__metadata).toEqual({ type: 'SP.Taxonomy.TaxonomyFieldValue' });
    expect(json.d.Places.__metadata).toEqual({ type: 'Collection(SP.Taxonomy.TaxonomyFieldValue)' });
  });

  test('whoever may write an item may use a new term, and sees the hidden list of terms', async () => {
    const { list } = await makeTerms('Members');
    const body = { Title: 'a', Place: term('Ny', '11111111-0000-4000-8000-000000000009') };
    await addItem(server, list, body, 'per.moen');
    const rows = await server.ask("web/lists/getByTitle('TaxonomyHiddenList')/items?$select=Id,Term,IdForTerm,Title", {
      as: 'per.moen'
    });
    expect(rows.json.value.at(-1)).toMatchObject({ Term: 'Ny', IdForTerm: '11111111-0000-4000-8000-000000000009' });
    const { json } = await server.ask("web/lists/getByTitle('TaxonomyHiddenList')?$select=Hidden");
    expect(json.Hidden).toBe(true);
  });

  test('an index may be had, and the note column goes when its column goes', async () => {
    const { list } = await makeTerms('Gone', { Indexed: true });
    expect((await server.ask(`${list}/fields/getbytitle('Place')?$select=Indexed`)).json).toEqual({ Indexed: true });
    await server.ask(`${list}/fields/getbytitle('Place')`, { method: 'DELETE' });
    expect((await server.ask(`${list}/fields/getbytitle('Place_0')`)).status).toBe(400);
    expect((await server.ask(`${list}/fields/getbytitle('Places_0')`)).status).toBe(200);
  });

  test('a truth that is declared to be a text fails as on a real site', async () => {
    const list = await makeList(server, 'Declared');
    const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
    const open = `<Property><Name>Open</Name><Value xmlns:q1="http://www.w3.org/2001/XMLSchema" p4:type="q1:string" xmlns:p4="${xsi}">false</Value></Property>`;
    const SchemaXml = `<Field Type="TaxonomyFieldType" DisplayName="Broken"><Customization><ArrayOfProperty>${open}</ArrayOfProperty></Customization></Field>`;
    const { status, json } = await server.ask(`${list}/fields/createfieldasxml`, {
      method: 'POST',
      body: { parameters: { SchemaXml } }
    });
    expect(status).toBe(500);
    expect(json['odata.error'].code).toBe('-1, System.Reflection.TargetInvocationException');
    expect((await server.ask(`${list}/fields/getbytitle('Broken')`)).status).toBe(400);
  });

  test('PnPjs writes a note column and reads the terms back', async () => {
    const { list, note } = await makeTerms('Client');
    const { sp, close } = await openClient(server);
    const items = sp.web.lists.getById(/'(.+)'/.exec(list)?.[1] ?? '').items;
    const added = await items.add({ Title: 'a', Place: term('Oslo', OSLO) });
    await items.getById(added.Id).update(places(note));
    await items.getById(added.Id).validateUpdateListItem([{ FieldName: 'Place', FieldValue: `Bergen|${BERGEN};` }]);
    const read = await items.getById(added.Id)<Json>();
    await close();
    expect(read.Place.TermGuid).toBe(BERGEN);
    expect(read.Places.map(({ TermGuid }: Json) => TermGuid)).toEqual([OSLO, BERGEN]);
  });
});
