import fc from 'fast-check';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/content-types';
import { childId, comesFrom } from '../../../src/local/sharepoint/contentTypes/ids';
import { makeList, openClient, openTest, type Answered, type Json } from './support';

const server = openTest();
let sp: SPFI;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ sp, close } = await openClient(server));
});
afterAll(async () => {
  await close();
  server.sharePoint.close();
});

const post = (address: string, body: unknown, method = 'POST'): Promise<Answered> =>
  server.ask(address, { method, body });
const names = async (address: string): Promise<string[]> =>
  (await server.ask(`${address}?$select=Name`)).json.value.map(({ Name }: { Name: string }) => Name);

/** The properties of a content type, as a real site's answers were recorded to have them. */
const RECORDED =
  'ClientFormCustomFormatter Description DisplayFormTemplateName DisplayFormUrl DocumentTemplate DocumentTemplateUrl ' +
  'EditFormTemplateName EditFormUrl Group Hidden Id JSLink MobileDisplayFormUrl MobileEditFormUrl MobileNewFormUrl Name ' +
  'NewFormTemplateName NewFormUrl ReadOnly SchemaXml Scope Sealed StringId';

describe('site content types', () => {
  test('SharePoint’s own are in the root web, with their real ids and groups', async () => {
    const item = (await sp.web.contentTypes.getById('0x01')()) as Json;
    expect(
      Object.keys(item)
        .filter((name) => !name.startsWith('odata.'))
        .join(' ')
    ).toBe(RECORDED);
    expect([item.Name, item.Group, item.Id, item.Sealed]).toEqual([
      'Item',
      'List Content Types',
      { StringValue: '0x01' },
      false
    ]);
    expect(item['odata.editLink']).toBe("Web/AvailableContentTypes('0x01')");
    const wanted = ['System', 'Document', 'Picture', 'Event', 'Announcement', 'Link', 'Contact', 'Task', 'Folder'];
    expect(await names('web/contenttypes')).toEqual(expect.arrayContaining(wanted));
  });

  test('an id that is not there gives an empty answer, no error', async () => {
    const { status, json } = await server.ask("web/contenttypes('0x0199')");
    expect([status, json]).toEqual([200, { 'odata.null': true }]);
  });

  test('the id in a POST is not heeded, as on real sites: the new one comes from Item', async () => {
    const given = '0x0101008D19F38845B0884EBEBE239FDF359184';
    const { data } = await sp.web.contentTypes.add(given, 'Prosjektdokument', 'Hva', 'Våre');
    const made = data as Json;
    expect(made.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect([made.Name, made.Description, made.Group]).toEqual(['Prosjektdokument', 'Hva', 'Våre']);
    const parent = await sp.web.contentTypes.getById(made.StringId).parent();
    expect(parent.Name).toBe('Item');
    await expect(sp.web.contentTypes.add(given, 'Prosjektdokument')).rejects.toThrow('A duplicate content type');
  });

  test('one is changed and deleted; what came with SharePoint or is in use stays', async () => {
    const { data } = await sp.web.contentTypes.add('', 'Midlertidig');
    const { StringId } = data as Json;
    const type = sp.web.contentTypes.getById(StringId);
    await type.update({ Description: 'Ny', Hidden: true });
    expect(await type.select('Description', 'Hidden')()).toMatchObject({ Description: 'Ny', Hidden: true });
    const list = await makeList(server, 'Bruker');
    await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: StringId });
    await expect(type.delete()).rejects.toThrow('The content type is in use.');
    await expect(sp.web.contentTypes.getById('0x0108').delete()).rejects.toThrow('is part of an application feature.');
  });

  test('a subweb has none of its own, and may use those above it', async () => {
    await sp.web.webs.add('Under', 'under');
    expect(await names('/sites/framdrift/under/_api/web/contenttypes')).toEqual([]);
    expect(await names('/sites/framdrift/under/_api/web/availablecontenttypes')).toContain('Task');
  });

  test('workflows are nobody’s', async () => {
    expect(await sp.web.contentTypes.getById('0x01').workflowAssociations()).toEqual([]);
  });
});

describe('content type ids', () => {
  test('a child comes from its parent and its parents, and from nobody else', () => {
    const guid = fc.uuid();
    fc.assert(
      fc.property(fc.constantFrom('0x01', '0x0101', '0x0120'), guid, guid, (site, first, second) => {
        const child = childId(site, first);
        const grandchild = childId(child, second);
        expect(grandchild).toMatch(/^0x[0-9A-F]+$/);
        expect([site, child, grandchild].map((each) => comesFrom(grandchild, each))).toEqual([true, true, true]);
        expect([comesFrom(child, grandchild), comesFrom(site, child), comesFrom(child, '0x0104')]).toEqual([
          false,
          false,
          false
        ]);
      })
    );
  });

  test('digits that only begin alike are no inheritance', () => {
    expect(comesFrom('0x010A', '0x01')).toBe(true);
    expect(comesFrom('0x0110', '0x0111')).toBe(false);
    expect(comesFrom(`0x0100${'A'.repeat(32)}`, '0x0100')).toBe(false);
  });
});

describe('the columns of a content type', () => {
  test('those of its parents come first, required where the content type says so', async () => {
    const { json } = await server.ask("web/contenttypes('0x0104')/fieldlinks");
    expect(json.value.map(({ Name, Required }: Json) => [Name, Required])).toEqual([
      ['ContentType', false],
      ['Title', true],
      ['Body', false],
      ['Expires', false]
    ]);
    const fields = await sp.web.contentTypes.getById('0x0104').fields();
    expect(fields.map(({ InternalName }: Json) => InternalName)).toEqual(['ContentType', 'Title', 'Body', 'Expires']);
  });

  test('a reference is answered as recorded; a site’s takes only what its parent has', async () => {
    const { data } = await sp.web.contentTypes.add('', 'Lenket');
    const place = `web/contenttypes('${(data as Json).StringId}')/fieldlinks`;
    const made = await post(place, { FieldInternalName: 'Title', Hidden: false, Required: false });
    expect([made.status, made.json]).toEqual([
      201,
      {
        FieldInternalName: 'Title',
        Hidden: false,
        Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
        Name: 'Title',
        Required: false
      }
    ]);
    expect((await post(place, { FieldInternalName: 'Company' })).status).toBe(400);
  });

  test('a list’s takes what the list has', async () => {
    const list = await makeList(server, 'Egne felt');
    await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0104' });
    await post(`${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml: '<Field Type="Text" DisplayName="egen" />' }
    });
    const types = (await server.ask(`${list}/contenttypes?$filter=Name eq 'Announcement'`)).json.value;
    const place = `${list}/contenttypes('${types[0].StringId}')/fieldlinks`;
    expect((await post(place, { FieldInternalName: 'egen', Required: true })).status).toBe(201);
    const { json } = await server.ask(`${place}?$filter=Name eq 'egen'&$select=Required`);
    expect(json.value).toEqual([{ Required: true }]);
  });
});
