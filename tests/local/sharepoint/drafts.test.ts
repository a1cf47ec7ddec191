import { openTest, SITE, type Json, type TestServer } from './support';

const LIBRARY = `${SITE}/Shared Documents`;
const DOCUMENTS = "web/lists/getByTitle('Documents')";
const FILE = `web/getFileByServerRelativePath(decodedUrl='${LIBRARY}/a.txt')`;

describe('drafts, approval and who may see what', () => {
  let server: TestServer;
  const post = (address: string, as = 'kari.dalen', body: unknown = '') =>
    server.ask(address, { method: 'POST', body, as });
  const upload = (content: string) =>
    post(
      `web/getFolderByServerRelativePath(decodedUrl='${LIBRARY}')/files/add(url='a.txt',overwrite=true)`,
      'kari.dalen',
      content
    );
  const settle = (settings: object) => server.ask(DOCUMENTS, { method: 'MERGE', body: settings });
  const label = async (): Promise<string> => (await server.ask(FILE)).json.UIVersionLabel;
  const labels = async (): Promise<string[]> =>
    (await server.ask(`${FILE}/versions`)).json.value.map(({ VersionLabel }: Json) => VersionLabel);

  beforeEach(() => {
    server = openTest();
  });
  afterEach(() => server.sharePoint.close());

  test('a library with drafts counts as recorded: 0.1, 0.2, 0.3, then 1.0 and 2.0', async () => {
    await settle({ EnableMinorVersions: true });
    await upload('en');
    for (const type of [0, 0]) {
      await post(`${FILE}/checkout`);
      await post(`${FILE}/checkin(comment='',checkintype=${type})`);
    }
    expect(await label()).toBe('0.3');
    await post(`${FILE}/checkout`);
    await upload('to');
    await post(`${FILE}/checkin(comment='OVERWROTE A FILE',checkintype=1)`);
    await post(`${FILE}/checkout`);
    await post(`${FILE}/checkin(comment='TEST COMMENT',checkintype=1)`);
    expect((await server.ask(FILE)).json).toMatchObject({ UIVersionLabel: '2.0', CheckInComment: 'TEST COMMENT' });
    expect(await labels()).toEqual(['0.1', '0.2', '0.3', '1.0']);
    expect((await server.ask(`${FILE}/versions(3)/$value`)).text).toBe('en');
    expect((await server.ask(`${FILE}/versions(512)/$value`)).text).toBe('to');
  });

  test('a draft is published, and taken back', async () => {
    expect((await upload('en')).status).toBe(200);
    expect((await post(`${FILE}/publish('x')`)).status).toBe(400);
    await settle({ EnableMinorVersions: true });
    await upload('to');
    expect((await server.ask(FILE)).json).toMatchObject({ UIVersionLabel: '1.1', Level: 2 });
    await post(`${FILE}/publish(comment='ut')`);
    expect((await server.ask(FILE)).json).toMatchObject({ UIVersionLabel: '2.0', Level: 1, CheckInComment: 'ut' });
    await post(`${FILE}/unpublish(comment='inn')`);
    expect((await server.ask(FILE)).json).toMatchObject({ UIVersionLabel: '1.1', Level: 2 });
  });

  test('what must be approved is pending until somebody who may approves or denies it', async () => {
    expect((await post(`${FILE}/approve('x')`)).status).toBe(404);
    await settle({ EnableModeration: true });
    await upload('en');
    const status = async (): Promise<number> =>
      (await server.ask(`${DOCUMENTS}/items(1)?$select=OData__ModerationStatus`)).json.OData__ModerationStatus;
    expect(await status()).toBe(2);
    expect((await post(`${FILE}/approve(comment='ja')`, 'per.moen')).status).toBe(403);
    await post(`${FILE}/approve(comment='ja')`);
    expect(await status()).toBe(0);
    await post(`${FILE}/deny(comment='nei')`);
    expect(await status()).toBe(1);
  });

  test('a library that wants check-out takes changes only to what is checked out', async () => {
    await upload('en');
    await settle({ ForceCheckout: true });
    expect((await upload('to')).status).toBe(423);
    await post(`${FILE}/checkout`);
    expect((await upload('to')).status).toBe(200);
    expect((await post(`${FILE}/checkin(comment='',checkintype=1)`)).status).toBe(200);
  });

  test('a file with permissions of its own is seen and changed only by whom they let in', async () => {
    await upload('hemmelig');
    await post(`${DOCUMENTS}/items(1)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    expect((await server.ask(FILE, { as: 'per.moen' })).status).toBe(404);
    const folder = `web/getFolderByServerRelativePath(decodedUrl='${LIBRARY}')/files`;
    expect((await server.ask(folder, { as: 'per.moen' })).json.value).toEqual([]);
    expect((await server.ask(folder)).json.value).toHaveLength(1);
  });

  test('who may only read may not add, check out, move, rename or delete', async () => {
    await upload('en');
    const as = 'ase.aas';
    expect((await server.ask(`${FILE}/$value`, { as })).text).toBe('en');
    const folder = `web/getFolderByServerRelativePath(decodedUrl='${LIBRARY}')`;
    for (const address of [
      `${folder}/files/add(url='b.txt')`,
      `${folder}/folders/add('B')`,
      `${FILE}/checkout`,
      `${FILE}/moveTo(newurl='${LIBRARY}/b.txt',flags=1)`,
      `${FILE}/copyTo(strnewurl='${LIBRARY}/b.txt',boverwrite=true)`,
      `${FILE}/recycle`,
      `${FILE}/startUpload(uploadId=guid'11111111-1111-4111-8111-111111111111')`
    ])
      expect([address, (await post(address, as)).status]).toEqual([address, 403]);
    expect((await server.ask(FILE, { method: 'DELETE', as })).status).toBe(403);
    expect(await label()).toBe('1.0');
  });

  test('an upload that was cancelled, or whose piece comes at the wrong place, changes nothing', async () => {
    await upload('en');
    const id = "uploadId=guid'11111111-1111-4111-8111-111111111111'";
    expect((await post(`${FILE}/startUpload(${id})`, 'kari.dalen', 'abc')).json).toEqual({ value: '3' });
    expect((await post(`${FILE}/continueUpload(${id},fileOffset=2)`, 'kari.dalen', 'd')).status).toBe(400);
    expect((await post(`${FILE}/continueUpload(${id},fileOffset=3)`, 'kari.dalen', 'd')).json).toEqual({ value: '4' });
    await post(`${FILE}/cancelUpload(${id})`);
    expect((await post(`${FILE}/finishUpload(${id},fileOffset=4)`, 'kari.dalen', 'e')).status).toBe(400);
    expect((await server.ask(`${FILE}/$value`)).text).toBe('en');
  });
});
