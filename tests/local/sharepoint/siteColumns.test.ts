import type { SPFI } from '@pnp/sp';
import type { IFields } from '@pnp/sp/fields';
import '@pnp/sp/sites';
import { makeList, openClient, openTest, type Json } from './support';

const server = openTest();
let sp: SPFI;
let close: () => Promise<void>;
let target: string;

beforeAll(async () => {
  ({ sp, close } = await openClient(server));
  target = (await sp.web.lists.add('Mål', '', 100)).Id;
});
afterAll(async () => {
  await close();
  server.sharePoint.close();
});

/** Every way in which PnPjs adds a column, with the kind that comes of it. */
const ADDED: readonly (readonly [kind: string, add: (fields: IFields, title: string) => Promise<Json>])[] = [
  ['Text', (fields, title) => fields.add(title, 2, { Group: 'Prøve' })],
  ['Text', (fields, title) => fields.addText(title, { Group: 'Prøve' })],
  ['Number', (fields, title) => fields.addNumber(title, { MinimumValue: 0, MaximumValue: 5 })],
  ['Calculated', (fields, title) => fields.addCalculated(title, { Formula: '=Modified+1', DateFormat: 0 })],
  ['DateTime', (fields, title) => fields.addDateTime(title, { DisplayFormat: 0, FriendlyDisplayFormat: 1 })],
  ['Currency', (fields, title) => fields.addCurrency(title, { MinimumValue: 0, CurrencyLocaleId: 1044 })],
  ['Note', (fields, title) => fields.addMultilineText(title, { NumberOfLines: 6, RichText: true })],
  ['URL', (fields, title) => fields.addUrl(title, { DisplayFormat: 0 })],
  ['User', (fields, title) => fields.addUser(title, { SelectionMode: 0 })],
  ['Lookup', (fields, title) => fields.addLookup(title, { LookupListId: target, LookupFieldName: 'Title' })],
  ['Choice', (fields, title) => fields.addChoice(title, { Choices: ['A', 'B'], EditFormat: 0, FillInChoice: false })],
  ['MultiChoice', (fields, title) => fields.addMultiChoice(title, { Choices: ['A', 'B'], FillInChoice: true })],
  ['Boolean', (fields, title) => fields.addBoolean(title, { Group: 'Prøve' })],
  ['Location', (fields, title) => fields.addLocation(title, { Group: 'Prøve' })],
  ['Thumbnail', (fields, title) => fields.addImageField(title)],
  [
    'Currency',
    (fields, title) => fields.createFieldAsXml(`<Field Type="Currency" Name="${title}" DisplayName="${title}" />`)
  ]
];

describe.each([
  ['a list', () => sp.web.lists.getByTitle('Documents').fields],
  ['a web', () => sp.web.fields]
])('columns of %s through PnPjs', (_where, fieldsOf) => {
  test.each(ADDED.map(([kind, add], index) => [kind, index, add] as const))(
    'a %s column (%i) is made, changed, hidden in forms and deleted',
    async (kind, index, add) => {
      const fields = fieldsOf();
      const title = `Kolonne ${index}`;
      const { Id, Title, TypeAsString } = await add(fields, title);
      expect([Title, TypeAsString]).toEqual([title, kind]);
      const field = fields.getByTitle(title);
      await field.update({ Description: 'Hva' });
      await field.setShowInDisplayForm(false);
      await field.setShowInEditForm(true);
      await field.setShowInNewForm(true);
      const found = await fields.getById(Id)();
      expect(found.Description).toBe('Hva');
      expect(found.SchemaXml).toContain('ShowInDisplayForm="FALSE" ShowInEditForm="TRUE" ShowInNewForm="TRUE"');
      await field.delete();
      await expect(fields.getByInternalNameOrTitle(title)()).rejects.toMatchObject({ status: 400 });
    }
  );
});

describe('site columns', () => {
  test('the root web has SharePoint’s own, found by id, name and a title with a slash in it', async () => {
    const root = sp.site.rootWeb.fields;
    expect(await root.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247').select('Title')()).toMatchObject({
      Title: 'Title'
    });
    expect(await root.getByInternalNameOrTitle('Other Address Country/Region')()).toMatchObject({
      InternalName: 'OtherAddressCountry',
      Group: 'Core Contact and Calendar Columns',
      CanBeDeleted: true,
      Sealed: true
    });
    const { SchemaXml } = await root.getByInternalNameOrTitle('ManagersName')();
    expect(SchemaXml).toContain('DisplayName="Manager&#39;s Name"');
  });

  test('XML keeps its name in a web, blanks and all, as recorded', async () => {
    const xml = '<Field Type="Text" Name="ADDED FIELD5" DisplayName="ADDED FIELD5" />';
    const { InternalName, StaticName, EntityPropertyName, SchemaXml, Scope } =
      await sp.web.fields.createFieldAsXml(xml);
    expect([InternalName, StaticName, EntityPropertyName]).toEqual([
      'ADDED FIELD5',
      'ADDED_x0020_FIELD5',
      'ADDED FIELD5'
    ]);
    expect(Scope).toBe('/sites/framdrift');
    expect(SchemaXml?.replace(/\{[^}]*\}/g, '{}')).toBe(
      '<Field Type="Text" Name="ADDED FIELD5" DisplayName="ADDED FIELD5" ID="{}" SourceID="{}" StaticName="ADDED_x0020_FIELD5" Version="1" />'
    );
  });

  test('two of one name are refused', async () => {
    const xml = '<Field Type="Text" Name="Twice" DisplayName="Twice" />';
    await sp.web.fields.createFieldAsXml(xml);
    await expect(sp.web.fields.createFieldAsXml(xml)).rejects.toThrow('A duplicate field name \\"Twice\\" was found.');
  });

  test('a subweb has only its own, and may use those above it', async () => {
    await sp.web.webs.add('Under', 'under');
    const sub = '/sites/framdrift/under/_api/web';
    await server.ask(`${sub}/fields/createfieldasxml`, {
      method: 'POST',
      body: { parameters: { SchemaXml: '<Field Type="Text" Name="egen" DisplayName="Egen" />' } }
    });
    const own = await server.ask(`${sub}/fields?$select=InternalName`);
    expect(own.json.value).toEqual([{ InternalName: 'egen' }]);
    const available = await server.ask(
      `${sub}/availablefields?$select=InternalName&$filter=Title eq 'Company' or Title eq 'Egen'`
    );
    expect(available.json.value).toEqual([{ InternalName: 'egen' }, { InternalName: 'Company' }]);
  });

  test('a list takes a site column over by its XML, with its id', async () => {
    const list = await makeList(server, 'Overtatt');
    const { Id, SchemaXml } = await sp.web.fields.getByInternalNameOrTitle('Company')();
    const made = await server.ask(`${list}/fields/createfieldasxml`, {
      method: 'POST',
      body: { parameters: { SchemaXml, Options: 8 } }
    });
    expect([made.json.Id, made.json.InternalName, made.json.Scope]).toEqual([
      Id,
      'Company',
      '/sites/framdrift/Lists/Overtatt'
    ]);
  });

  test('only who may manage the web adds one', async () => {
    const { status } = await server.ask('web/fields', {
      method: 'POST',
      body: { __metadata: { type: 'SP.FieldText' }, FieldTypeKind: 2, Title: 'Nei' },
      as: 'ase.aas'
    });
    expect(status).toBe(403);
  });
});
