import { propertyOrder } from '../../../src/local/sharepoint/resources/propertyOrder';
import { addItem, makeList, openTest } from './support';

describe('what is selected', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  const keysOf = async (address: string): Promise<readonly string[]> => Object.keys((await server.ask(address)).json);

  test("stands in the item's own order, not in that of $select", async () => {
    const list = await makeList(server, 'Rekkefølge');
    await addItem(server, list, { Title: 'en' });
    expect(await keysOf(`${list}/items(1)?$select=ContentTypeId,FileDirRef,FileRef`)).toEqual([
      'ContentTypeId',
      'FileRef',
      'FileDirRef'
    ]);
    expect(await keysOf(`${list}/items(1)?$select=Title,Id`)).toEqual(['Id', 'ID', 'Title']);
  });

  test('ID stands where its column does when there are columns of its own', async () => {
    const list = await makeList(server, 'Egne', ['<Field Type="Text" Name="Om" DisplayName="Om" />']);
    await addItem(server, list, { Title: 'en' });
    expect(await keysOf(`${list}/items(1)?$select=Id,Title,Om`)).toEqual(['Id', 'Title', 'Om', 'ID']);
    const all = await keysOf(`${list}/items(1)`);
    expect(await keysOf(`${list}/items(1)?$select=*,Author/Title&$expand=Author`)).toEqual([
      'Author',
      ...all.filter((name) => name !== 'Author')
    ]);
  });

  test('of a list comes in the order of its properties, with those between that must be selected', async () => {
    const names = 'Id,IsApplicationList,IsCatalog,IsDefaultDocumentLibrary,IsPrivate,IsSiteAssetsLibrary,IsSystemList';
    const list = await makeList(server, 'Egenskaper');
    const backwards = names.split(',').reverse().join(',');
    expect((await keysOf(`${list}?$select=${backwards}`)).join(',')).toBe(names);
    expect((await keysOf(`${list}?$select=Title,Id,ListExperienceOptions`)).join(',')).toBe(
      'Id,ListExperienceOptions,Title'
    );
  });

  test('in another case than it is spelled stands in the same place', async () => {
    const list = await makeList(server, 'Små');
    expect(await keysOf(`${list}?$select=title,id`)).toEqual(['Id', 'Title']);
  });

  test('properties that fit nowhere begin what a type adds to its parent', () => {
    expect(propertyOrder(['Id', 'LoginName', 'PrincipalType', 'Email', 'UserId'], ['AadObjectId'])).toEqual([
      'Id',
      'LoginName',
      'PrincipalType',
      'AadObjectId',
      'Email',
      'UserId'
    ]);
  });
});

describe('a folder that is not there', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const missing = "web/getfolderbyserverrelativeurl('Shared Documents/Ingen')";

  test.each([
    ['', 404, undefined],
    ['?$select=Exists', 200, { Exists: false }],
    ['/Exists', 200, { value: false }],
    ['/Folders', 200, { value: [] }],
    ['/Files', 200, { value: [] }],
    ['/ListItemAllFields', 404, undefined]
  ])('answers %p with %i', async (rest, status, body) => {
    const { json, ...answer } = await server.ask(`${missing}${rest}`);
    expect(answer.status).toBe(status);
    if (body) expect(json).toEqual(body);
  });
});
