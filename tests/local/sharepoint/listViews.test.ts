import type { SPFI } from '@pnp/sp';
import { addItem, makeList, openClient, openTest, recorded, type Answered, type Json } from './support';

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

const views = (title: string): ReturnType<SPFI['web']['lists']['getByTitle']>['views'] =>
  sp.web.lists.getByTitle(title).views;
const addWithParameters = (list: string, parameters: object): Promise<Answered> =>
  server.ask(`${list}/views/add`, { method: 'POST', body: { parameters } });
/** Without what differs from site to site. */
const plain = (xml: string): string => xml.replace(/\{[0-9A-F-]{36}\}/g, '{}').replace(/Url="[^"]*\//g, 'Url="');

describe('views', () => {
  test('an added view has the recorded properties, and its XML in the recorded order', async () => {
    const real = recorded('viewAdded') as Json;
    const { json, status } = await addWithParameters("web/lists/getbytitle('Documents')", {
      Title: 'PnPCoreTestWithCaml',
      ViewFields: { results: ['DocIcon', 'LinkFilename', 'Modified', 'Editor', 'Created', 'Author'] },
      Query: real.ViewQuery,
      RowLimit: 3,
      Paged: false,
      PersonalView: false,
      SetAsDefaultView: false,
      ViewType2: 'NONE',
      ViewTypeKind: 1
    });
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(Object.keys(real));
    for (const name of ['HtmlSchemaXml', 'ListViewXml']) expect(plain(json[name])).toBe(plain(real[name]));
    for (const name of Object.keys(real).filter((each) => !/Xml|^Id$|ServerRelative/.test(each)))
      expect([name, json[name]]).toEqual([name, real[name]]);
    expect(json.ServerRelativeUrl).toBe('/sites/framdrift/Shared Documents/Forms/PnPCoreTestWithCaml.aspx');
  });

  test('the view that came with a library is described as the recorded one', async () => {
    const real = recorded('viewThatCameWithALibrary') as Json;
    const { json } = await server.ask("web/lists/getbytitle('Documents')/defaultview");
    const head = (xml: string): string => plain(xml).slice(0, plain(xml).indexOf('>') + 1);
    for (const name of ['HtmlSchemaXml', 'ListViewXml']) expect(head(json[name])).toBe(head(real[name]));
    for (const name of ['ImageUrl', 'JSLink', 'Toolbar', 'ViewQuery', 'RowLimit', 'Paged', 'BaseViewId'])
      expect([name, json[name]]).toEqual([name, real[name]]);
  });

  test('the real PnPjs adds, finds, changes and deletes one', async () => {
    await makeList(server, 'Visninger');
    const added = await views('Visninger').add('Sene', false, { RowLimit: 20 });
    expect([added.Title, added.RowLimit, added.DefaultView]).toEqual(['Sene', 20, false]);
    const ViewQuery = '<OrderBy><FieldRef Name="Title" /></OrderBy>';
    await views('Visninger').getByTitle('Sene').update({ RowLimit: 7, ViewQuery });
    const found = await sp.web.lists.getByTitle('Visninger').getView(added.Id)();
    expect([found.RowLimit, found.ViewQuery]).toEqual([7, ViewQuery]);
    await views('Visninger').getById(added.Id).delete();
    expect((await views('Visninger')()).map(({ Title }) => Title)).toEqual(['All Items']);
  });

  test('another default view takes over, and the list keeps one when it goes', async () => {
    await makeList(server, 'Forvalg');
    const { Id } = await views('Forvalg').add('Ny');
    await views('Forvalg').getById(Id).update({ DefaultView: true });
    const { defaultView } = sp.web.lists.getByTitle('Forvalg');
    expect((await defaultView()).Title).toBe('Ny');
    await views('Forvalg').getById(Id).delete();
    expect((await defaultView()).Title).toBe('All Items');
  });

  test('its columns are added by name or title, moved, removed and emptied', async () => {
    await makeList(server, 'Rekkefølge');
    const { Id } = await views('Rekkefølge').add('Ny');
    const { fields } = views('Rekkefølge').getById(Id);
    await fields.add('Created By');
    await fields.add('Modified');
    await fields.move('Modified', 0);
    expect(await fields.getSchemaXml()).toBe(
      '<FieldRef Name="Modified" /><FieldRef Name="LinkTitle" /><FieldRef Name="Author" />'
    );
    await expect(fields.move('Modified', 9)).rejects.toMatchObject({ status: 400 });
    await fields.remove('LinkTitle');
    expect(((await fields()) as Json).Items).toEqual(['Modified', 'Author']);
    await fields.removeAll();
    expect(((await fields()) as Json).Items).toEqual([]);
    await expect(fields.add('Nope')).rejects.toMatchObject({ status: 400 });
  });

  test('a function without a result is named in a verbose answer', async () => {
    const list = await makeList(server, 'Navngitt');
    const added = await server.ask(`${list}/defaultview/viewfields/addviewfield('Created')`, {
      method: 'POST',
      accept: 'application/json;odata=verbose'
    });
    expect(added.json).toEqual({ d: { AddViewField: null } });
  });

  test('setViewXml sets what the XML mentions and leaves the rest', async () => {
    await makeList(server, 'Xml');
    const { Id } = await views('Xml').add('Ny');
    const view = views('Xml').getById(Id);
    await view.setViewXml(
      `<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>a &amp; b</Value></Eq></Where></Query>` +
        '<RowLimit Paged="TRUE">12</RowLimit><Aggregations Value="On"><FieldRef Name="Title" Type="COUNT"/></Aggregations></View>'
    );
    const set = (await view()) as Json;
    expect(set.ViewQuery).toBe('<Where><Eq><FieldRef Name="Title" /><Value Type="Text">a &amp; b</Value></Eq></Where>');
    expect([set.Title, set.RowLimit, set.Paged, set.Scope]).toEqual(['Ny', 12, true, 2]);
    expect(set.Aggregations).toBe('<FieldRef Name="Title" Type="COUNT" />');
    expect(set.ListViewXml).toContain('<ViewFields><FieldRef Name="LinkTitle" /></ViewFields>');
    expect(set.ListViewXml).toContain('Scope="RecursiveAll" >');
    await expect(view.setViewXml('<View><Query></View>')).rejects.toMatchObject({ status: 400 });
  });

  test('renderAsHtml shows the rows that the view’s query lets through, each with its id', async () => {
    const list = await makeList(server, 'Html');
    for (const Title of ['Bru & vei', 'Tunnel']) await addItem(server, list, { Title });
    const { Id } = await views('Html').add('Bruer', false, {
      ViewQuery: '<Where><BeginsWith><FieldRef Name="Title" /><Value Type="Text">Bru</Value></BeginsWith></Where>'
    });
    const html = String(await views('Html').getById(Id).renderAsHtml());
    expect(html).toMatch(/^<table class="ms-listviewtable"/);
    expect(html.match(/iid="[^"]*"/g)).toEqual(['iid="1,1,0"']);
    expect(html).toContain('>Bru &amp; vei</a>');
  });

  test('a personal view is seen by its owner alone, who needs no more than that right', async () => {
    const list = await makeList(server, 'Egne');
    const body = { Title: 'Min', PersonalView: true };
    const made = await server.ask(`${list}/views`, { method: 'POST', body, as: 'per.moen' });
    expect([made.status, made.json.PersonalView]).toEqual([201, true]);
    const seenBy = async (as: string): Promise<string[]> =>
      (await server.ask(`${list}/views?$select=Title`, { as })).json.value.map(({ Title }: { Title: string }) => Title);
    expect(await seenBy('per.moen')).toEqual(['All Items', 'Min']);
    expect(await seenBy('kari.dalen')).toEqual(['All Items']);
    const refused = await server.ask(`${list}/views`, { method: 'POST', body: { Title: 'Alles' }, as: 'ase.aas' });
    expect(refused.status).toBe(403);
  });

  test('formatting and other settings are kept; a property that a view does not have is refused', async () => {
    const list = await makeList(server, 'Formatert');
    const CustomFormatter = '{"hideSelection":"true"}';
    await server.ask(`${list}/defaultview`, { method: 'MERGE', body: { CustomFormatter, Scope: 1, Aggregations: '' } });
    const { json } = await server.ask(`${list}/defaultview?$select=CustomFormatter,Scope,ListViewXml`);
    expect([json.CustomFormatter, json.Scope]).toEqual([CustomFormatter, 1]);
    expect(json.ListViewXml).toContain(
      '<CustomFormatter>{&quot;hideSelection&quot;:&quot;true&quot;}</CustomFormatter>'
    );
    const refused = await server.ask(`${list}/defaultview`, { method: 'MERGE', body: { Nope: 1 } });
    expect(refused.json['odata.error'].message.value).toContain("'SP.View'");
  });
});
