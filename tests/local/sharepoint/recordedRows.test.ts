import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addItem, makeList, openTest, type Json } from './support';

const file = join(__dirname, '../../fixtures/sharepoint/streams.json');
const recordings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string }>;
const recorded = (name: string): Json => JSON.parse(recordings[name]?.body ?? 'null');

const column = (type: string, name: string, more = ''): string =>
  `<Field Type="${type}" Name="${name}" DisplayName="${name}"${more.includes('>') ? more : `${more} />`}`;
const CHOICES = ['A', 'B', 'C'].map((each) => `<CHOICE>Option ${each}</CHOICE>`).join('');
const REGULAR = [
  column('Text', 'Text1'),
  column('Note', 'MultilineText1'),
  column('Number', 'Number1', ' Decimals="0"'),
  column('Boolean', 'Bool1'),
  column('DateTime', 'DateTime1', ' Format="DateOnly"'),
  column('Currency', 'Currency1', ' LCID="1033"'),
  column('Calculated', 'Calculated1', ' ResultType="Number" Percentage="TRUE"><Formula>=1-0.5</Formula></Field>'),
  column('Choice', 'ChoiceSingle1', `><CHOICES>${CHOICES}</CHOICES></Field>`),
  column('MultiChoice', 'ChoiceMulti1', `><CHOICES>${CHOICES}</CHOICES></Field>`)
];
const special = (list: string): string[] => [
  column('URL', 'URLField1'),
  column('URL', 'URLField2'),
  column('User', 'UserSingleField1'),
  column('UserMulti', 'UserMultiField1', ' Mult="TRUE"'),
  column('TaxonomyFieldType', 'TaxonomyField1'),
  column('TaxonomyFieldTypeMulti', 'TaxonomyMultiField1', ' Mult="TRUE"'),
  column('Lookup', 'LookupSingleField1', ` List="{${list}}" ShowField="Title"`),
  column('LookupMulti', 'LookupMultiField1', ` Mult="TRUE" List="{${list}}" ShowField="Title"`)
];

/** What hangs on the item, its list or its site; and what stood in other columns of SharePoint's table by mistake. */
const OF_THE_ITEM =
  /^(UniqueId|ContentTypeId|FileRef.*|SMTotalSize|ScopeId|PermMask|.*\.span|owshiddenversion|Created_x0020_Date.*)$/;
const COMPUTED = /^Calculated/;

describe('every recorded row of a view has its counterpart', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());

  async function stream(list: string, names: readonly string[]): Promise<Json> {
    const fields = names.map((name) => `<FieldRef Name="${name}" />`).join('');
    const ViewXml = `<View Scope="RecursiveAll"><ViewFields>${fields}</ViewFields></View>`;
    const body = { parameters: { AddRequiredFields: true, ViewXml } };
    return (await server.ask(`${list}/RenderListDataAsStream`, { method: 'POST', body })).json;
  }

  /** Older recordings do not have what SharePoint has added since. */
  function expectKeys(answer: Json, real: Json): void {
    const added = (name: string): boolean => name === 'CurrentFolderPrincipalCount';
    const names = Object.keys(answer).filter((name) => !added(name) || name in real);
    expect(names).toEqual(Object.keys(real));
    const note = (name: string): string => (/^[a-z0-9]{32}$/.test(name) ? 'note' : name);
    expect(Object.keys(answer.Row.at(-1)).map(note)).toEqual(Object.keys(real.Row[0]).map(note));
  }

  function expectValues(row: Json, real: Json): void {
    const same = Object.keys(real).filter((name) => !OF_THE_ITEM.test(name) && !COMPUTED.test(name));
    for (const name of same) expect([name, row[name]]).toEqual([name, real[name]]);
  }

  test.each(['1-00003', '2-00004', '3-00003'])('of a plain list: %s', async (number) => {
    const list = await makeList(server, number);
    await addItem(server, list, { Title: 'Item 0' });
    const real = recorded(`GetListDataByRenderListDataAsStream-${number}`);
    const answer = await stream(list, ['Title']);
    expectKeys(answer, real);
    expectValues(answer.Row[0], real.Row[0]);
  });

  test('of an item in a folder', async () => {
    const list = await makeList(server, 'Folders');
    await server.ask(list, { method: 'MERGE', body: { EnableFolderCreation: true } });
    const DecodedUrl = `${(await server.ask(`${list}/rootfolder`)).json.ServerRelativeUrl}/Test`;
    const info = (UnderlyingObjectType: number, folder: string): object => ({
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType },
      formValues: [{ FieldName: 'Title', FieldValue: 'blabla' }]
    });
    await server.ask(`${list}/rootfolder/folders/add('Test')`, { method: 'POST' });
    await server.ask(`${list}/AddValidateUpdateItemUsingPath`, { method: 'POST', body: info(0, DecodedUrl) });
    const answer = await stream(list, ['Title', 'FileDirRef']);
    expectKeys(answer, recorded('AddListItemWithFolderTest-0-00018'));
    expect(answer.Row.at(-1).FileDirRef).toBe(DecodedUrl);
  });

  test('of an item that may have a retention label', async () => {
    const list = await makeList(server, 'Labels');
    await addItem(server, list, { Title: 'Test' });
    expectKeys(await stream(list, ['Title', '_ComplianceTag']), recorded('ComplianceTagBatchTest-1-00003'));
  });

  test.each([
    ['ImageFieldTest-0-00010', 'Thumbnail', 'Image1'],
    ['LocationFieldTest-0-00008', 'Location', 'Location1']
  ])('of an image and of a place: %s', async (name, type, field) => {
    const list = await makeList(server, name, [column(type, field)]);
    const real = recorded(name);
    await addItem(server, list, { Title: 'Item1', [field]: JSON.stringify(real.Row[0][field]) });
    const answer = await stream(list, ['Title', 'FileLeafRef', field]);
    expectKeys(answer, real);
    expect(JSON.stringify(answer.Row[0][field])).toBe(JSON.stringify(real.Row[0][field]));
  });

  test.each(Object.keys(recordings).filter((name) => name.startsWith('Regular')))(
    'of the plain kinds: %s',
    async (name) => {
      const list = await makeList(server, name, REGULAR);
      const real = recorded(name);
      const [row] = real.Row;
      const number = (text: string): number => Number(text || 0);
      await addItem(server, list, {
        Title: row.Title,
        Text1: row.Text1 || null,
        MultilineText1: row.MultilineText1 || null,
        Number1: number(row['Number1.']),
        Bool1: row['Bool1.value'] === '1',
        DateTime1: row['DateTime1.'] || null,
        Currency1: number(row['Currency1.']),
        ChoiceSingle1: row.ChoiceSingle1 || null,
        ChoiceMulti1: row.ChoiceMulti1 || []
      });
      const answer = await stream(list, ['Title', ...REGULAR.map((xml) => /Name="(\w+)"/.exec(xml)?.[1] ?? '')]);
      expectKeys(answer, real);
      // that site's clock stood in another zone
      const zone = name === 'RegularFieldCsomTest-5-00003' ? { DateTime1: row.DateTime1 } : {};
      expectValues({ ...answer.Row[0], ...zone }, row);
    }
  );

  test.each(Object.keys(recordings).filter((name) => name.startsWith('Special')))(
    'of the other kinds: %s',
    async (name) => {
      const targets = await makeList(server, `Targets ${name}`);
      await addItem(server, targets, { Title: 'Home' });
      const list = await makeList(server, name, special((await server.ask(`${targets}?$select=Id`)).json.Id));
      const { json } = await server.ask(`${list}/fields?$select=InternalName,Hidden,FromBaseType`);
      const own = json.value.filter((each: Json) => /1$|2$|[a-z0-9]{32}/.test(each.InternalName) && !each.FromBaseType);
      await addItem(server, list, { Title: 'Item1' });
      const answer = await stream(list, ['Title', ...own.map((each: Json) => each.InternalName)]);
      expectKeys(answer, recorded(name));
    }
  );

  test('of a person', async () => {
    const list = await makeList(server, 'People', [column('User', 'User1')]);
    const me = (await server.ask('web/currentuser')).json.Id;
    await addItem(server, list, { Title: 'updated title 2', User1Id: me });
    expectKeys(await stream(list, ['Title', 'User1']), recorded('VerifyUserFieldsInRepetiveUpdates-0-00013'));
  });
});
