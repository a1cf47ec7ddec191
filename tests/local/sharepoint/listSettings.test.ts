import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchPart, makeList, openTest, postBatch, SITE, type Answered, type Json } from './support';

const fixtures = JSON.parse(readFileSync(join(__dirname, '../../fixtures/sharepoint/lists.json'), 'utf8')) as Record<
  string,
  { body: string }
>;
const body = (name: string): string => fixtures[name]?.body ?? '';
const json = (name: string): Json => JSON.parse(body(name));
/** The lines of an answer in a batch, with what is random made the same. */
const lines = (text: string): string =>
  text.replace(/batchresponse_[\w-]+/g, 'B').replace(/(Lists\(guid')[^']+|https?:\/\/[^_]+|ETAG: "\d+"/g, '$1X');

describe('lists and what is set of them', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const merge = (list: string, change: object, headers: Record<string, string> = {}): Promise<Answered> =>
    server.ask(list, { method: 'MERGE', body: change, headers });

  test('a change of a list reads back as the recorded one does', async () => {
    const list = await makeList(server, 'Egenskaper');
    const real = json('listAfterChange').value[0];
    const {
      Id: _id,
      ImageUrl: _image,
      TemplateFeatureId: _feature,
      DocumentTemplateUrl: _template,
      ...settable
    } = real;
    expect((await merge(list, settable)).status).toBe(204);
    const names = Object.keys(real).join(',');
    const { value } = (await server.ask(`web/lists?$select=${names}&$filter=Title eq 'Egenskaper'`)).json;
    expect(value).toEqual([{ ...real, Id: value[0].Id }]);
    expect(Object.keys(value[0])).toEqual(Object.keys(real));
  });

  test('a list made and changed in a batch comes with the recorded lines', async () => {
    const made = await postBatch(server, [
      batchPart('POST', 'web/lists', { Title: 'AddListViaExplicitBatchRest', BaseTemplate: 100 })
    ]);
    const headOf = (text: string): string => lines(text).slice(0, lines(text).indexOf('{'));
    expect(headOf(made.text)).toBe(headOf(body('listInBatch')));
    const changed = await postBatch(server, [
      batchPart('MERGE', "web/lists/getByTitle('AddListViaExplicitBatchRest')", { Description: 'x' })
    ]);
    expect(lines(changed.text)).toBe(lines(body('changeInBatch')));
  });

  test('a list is found by filter, and with its root folder, as recorded', async () => {
    await makeList(server, 'ListLinqGetAsyncMethods');
    const found = await server.ask(
      "web/lists?$select=BaseTemplate,Id,Title&$filter=Title eq 'ListLinqGetAsyncMethods'&$top=1"
    );
    const real = json('listsFiltered').value[0];
    expect(found.json.value).toEqual([{ ...real, Id: found.json.value[0].Id }]);
    const root = json('listWithRootFolder');
    const address = `web/lists('${found.json.value[0].Id}')?$select=Id,NoCrawl,Title,RootFolder&$expand=RootFolder`;
    const { json: expanded } = await server.ask(address);
    expect(Object.keys(expanded)).toEqual(Object.keys(root));
    expect(Object.keys(expanded.RootFolder)).toEqual(Object.keys(root.RootFolder));
  });

  test('a missing title is refused as recorded', async () => {
    const { status, text } = await server.ask("web/lists/getByTitle('nonexisting')");
    expect(status).toBe(404);
    expect(JSON.parse(text)).toEqual(
      JSON.parse(
        body('noList').replace('https://contoso.sharepoint.com/sites/prov-2', `http://sharepoint.example${SITE}`)
      )
    );
  });

  test('an id that is no guid is wrong, one of no list is not found', async () => {
    expect((await server.ask("web/lists('tull')")).status).toBe(400);
    expect((await server.ask("web/lists('00000000-0000-0000-0000-000000000001')")).status).toBe(404);
  });

  test('a list is changed or deleted only in the version that is named', async () => {
    const list = await makeList(server, 'Versjon');
    const etag = (await server.ask(list)).headers.get('etag') ?? '';
    expect((await merge(list, { Description: 'a' }, { 'if-match': etag })).headers.get('etag')).toBe('"2"');
    const late = await merge(list, { Description: 'b' }, { 'if-match': etag });
    expect([late.status, late.json['odata.error'].message.value]).toEqual([
      412,
      `The request ETag value '"1"' does not match the object's ETag value '"2"'.`
    ]);
    expect((await server.ask(list, { method: 'DELETE', headers: { 'if-match': etag } })).status).toBe(412);
    expect((await server.ask(list, { method: 'DELETE', headers: { 'if-match': '*' } })).status).toBe(200);
  });

  test('without versions none are kept, and with them again as many as may be', async () => {
    const list = await makeList(server, 'Uten');
    const kept = async (EnableVersioning: boolean): Promise<Json> => {
      await merge(list, { EnableVersioning });
      return (await server.ask(`${list}?$select=MajorVersionLimit`)).json.MajorVersionLimit;
    };
    expect([await kept(false), await kept(true)]).toEqual([0, 500]);
  });

  test('the classic forms make and change a list too', async () => {
    const verbose = {
      accept: 'application/json;odata=verbose',
      headers: { 'content-type': 'application/json;odata=verbose' }
    };
    const made = await server.ask('web/lists/add', {
      method: 'POST',
      ...verbose,
      body: {
        parameters: {
          __metadata: { type: 'SP.ListCreationInformation' },
          Title: 'Klassisk',
          TemplateType: 100,
          Url: 'Lists/klassisk_adresse',
          Description: 'x'
        }
      }
    });
    expect(made.json.d).toMatchObject({
      Title: 'Klassisk',
      EntityTypeName: 'Klassisk_x005f_adresseList'.replace('K', 'k')
    });
    const headers = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*', 'content-type': 'application/json;odata=verbose' };
    const change = { __metadata: { type: 'SP.List' }, Title: 'Klassisk to' };
    const address = `web/GetList('${SITE}/Lists/klassisk_adresse')`;
    expect((await server.ask(address, { method: 'POST', headers, body: change })).status).toBe(204);
    const path = `web/GetListUsingPath(DecodedUrl=@a1)?@a1='${SITE}/Lists/klassisk_adresse'&$select=Title`;
    expect((await server.ask(path)).json).toEqual({ Title: 'Klassisk to' });
  });

  test('lists are sorted, skipped and cut, and selected into what they lead to', async () => {
    for (const title of ['Ø1', 'Ø2', 'Ø3']) await makeList(server, title);
    const { value } = (
      await server.ask(
        "web/lists?$select=Title,DefaultView/Title,RootFolder/ServerRelativeUrl&$expand=DefaultView,RootFolder&$filter=startswith(Title,'Ø')&$orderby=Title desc&$skip=1&$top=1"
      )
    ).json;
    expect(value).toEqual([
      { DefaultView: { Title: 'All Items' }, RootFolder: { ServerRelativeUrl: `${SITE}/Lists/Ø2` }, Title: 'Ø2' }
    ]);
  });

  test('a reserved id is given to no other item', async () => {
    const list = await makeList(server, 'Reservert');
    const reserve = async (): Promise<number> =>
      (await server.ask(`${list}/reservelistitemid`, { method: 'POST' })).json.value;
    const add = async (): Promise<number> =>
      (await server.ask(`${list}/items`, { method: 'POST', body: { Title: 'a' } })).json.Id;
    expect([await reserve(), await add(), await reserve(), await add()]).toEqual([1, 2, 3, 4]);
  });

  test('the columns of other lists that point to a list are its related ones', async () => {
    const goals = await makeList(server, 'Mål');
    const { Id: ListId } = (await server.ask(goals)).json;
    const steps = await makeList(server, 'Steg', [
      `<Field Type="Lookup" DisplayName="Mål" Name="goal" List="{${ListId}}" ShowField="Title" />`
    ]);
    const { value } = (await server.ask(`${goals}/getrelatedfields`)).json;
    const of = (await server.ask(`${steps}?$select=Id`)).json.Id;
    expect(value).toMatchObject([{ ListId: of, RelationshipDeleteBehavior: 0 }]);
  });

  test('the protection of a list, its forms and its names are there', async () => {
    const list = await makeList(server, 'Vern');
    const { json: protection } = await server.ask(`${list}/InformationRightsManagementSettings`);
    expect(Object.keys(protection)).toEqual(Object.keys(json('listProtection')));
    const forms = await server.ask(`${list}/forms?$select=FormType,ServerRelativeUrl`);
    expect(forms.json.value[2]).toEqual({ FormType: 8, ServerRelativeUrl: `${SITE}/Lists/Vern/NewForm.aspx` });
    const title = `${list}/titleresource/getvalueforuiculture`;
    expect((await server.ask(title, { method: 'POST', body: { cultureName: 'nb-NO' } })).json.value).toBe('Vern');
  });
});
