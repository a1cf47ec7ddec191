import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { Documents } from '../../src/data/repository';
import { openTestSite, userOf } from '../support/site';
import type { TestSite } from '../support/site';
import { detail } from './place';

/** The documents of a site as the picker meets them, over real HTTP. */
let local: TestSite;
let documents: Documents;
const root = '/sites/framdrift/Shared Documents';
const json = { 'Content-Type': 'application/json' };

const post = (path: string, body?: string): Promise<unknown> =>
  local.raw(path, { method: 'POST', headers: json, ...(body === undefined ? {} : { body }) });
const addFolder = (path: string): Promise<unknown> =>
  post('web/folders', JSON.stringify({ ServerRelativeUrl: `${root}/${path}` }));
const addFile = (folder: string, name: string): Promise<unknown> =>
  post(
    `web/getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(`${root}${folder}`)}')/Files/AddUsingPath(DecodedUrl='${encodeURIComponent(name)}',overwrite=true)`,
    'innhold'
  );

beforeAll(async () => {
  local = await openTestSite();
  documents = connect(local.url, withToken(userOf('reader'))).documents;
  await post('web/lists', JSON.stringify({ Title: 'Bilder', BaseTemplate: 101 }));
  await post('web/lists', JSON.stringify({ Title: 'Arkiv', BaseTemplate: 101 }));
  await post('web/lists', JSON.stringify({ Title: 'Ingen filer', BaseTemplate: 100 }));
  for (const name of ['Ås 10', 'Ås 2', 'Møter & #1']) await addFolder(name);
  await addFile('', 'Plan.docx');
  await addFile('', 'Kart.pdf');
  await addFile('/Møter & #1', 'Referat 100 %.docx');
});
afterAll(() => local.close());

test('the team’s own library comes first, then the others by name, and nothing of SharePoint’s own', async () => {
  const libraries = await documents.libraries();
  expect(libraries[0]?.path).toBe(root);
  expect(libraries.slice(1).map(({ name }) => name)).toEqual(['Arkiv', 'Bilder']);
});

test('a folder shows its folders and documents as people order them, in one round trip', async () => {
  local.trips();
  const { folders, documents: files } = await documents.contentOf(root);
  expect(local.trips()).toHaveLength(1);
  expect(folders.map(({ name }) => name)).toEqual(['Møter & #1', 'Ås 2', 'Ås 10']);
  expect(files.map(({ name }) => name)).toEqual(['Kart.pdf', 'Plan.docx']);
  expect(files[0]).toMatchObject({ changed: { by: 'Ragnhild Øvrelid' } });
});

test('an Office document is opened in the browser, another by its own address', async () => {
  const { documents: files } = await documents.contentOf(root);
  expect(files.map(({ address }) => address)).toEqual([
    `${local.url}/Shared%20Documents/Kart.pdf`,
    `${local.url}/Shared%20Documents/Plan.docx?web=1`
  ]);
});

test('a folder and a document with signs of their own in the name lead to the document', async () => {
  const { documents: files } = await documents.contentOf(`${root}/Møter & #1`);
  expect(files[0]?.name).toBe('Referat 100 %.docx');
  const answer = await fetch(files[0]?.address ?? '', { headers: { Authorization: `Bearer ${userOf('reader')}` } });
  expect(await answer.text()).toBe('innhold');
});

test('a folder that is not there is told as gone', async () => {
  expect(await detail(documents.contentOf(`${root}/Finnes ikke`))).toEqual({ kind: 'NotFound', what: 'record' });
});
