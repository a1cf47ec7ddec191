import { SPCollection, SPQueryable } from '@pnp/sp/spqueryable.js';
import type { ISPQueryable } from '@pnp/sp/spqueryable.js';
import { encodePath } from '@pnp/sp/utils/encode-path-str.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { Failure } from '../../domain/failure';
import type { Document, Folder, FolderContent } from '../repository';
import { addressAt } from './addresses';
import { textOf } from './cells';
import { isAbsent } from './failures';
import type { Outcome, Site } from './site';
import { together, valueOf } from './site';

interface Library {
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
  readonly IsDefaultDocumentLibrary?: boolean;
}
interface Named {
  readonly Name: string;
  readonly ServerRelativeUrl: string;
}
interface File extends Named {
  readonly TimeLastModified: string;
  readonly ModifiedBy?: { readonly Title?: string };
}

const documentLibrary = 101;
/** Libraries that SharePoint keeps for itself, which nobody thinks of as the team's files. */
const itsOwn = `BaseTemplate eq ${documentLibrary} and Hidden eq false and IsCatalog eq false and IsApplicationList eq false`;

const collator = new Intl.Collator('nb', { numeric: true });
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => collator.compare(a.name, b.name);

/** The team's own library first. */
export async function librariesIn(site: Site): Promise<readonly Folder[]> {
  const found = await site.sp.web.lists
    .select('Title', 'IsDefaultDocumentLibrary', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder')
    .filter(itsOwn)<Library[]>();
  const folderOf = ({ Title, RootFolder }: Library): Folder => ({ name: Title, path: RootFolder.ServerRelativeUrl });
  const isTeams = ({ IsDefaultDocumentLibrary: isDefault }: Library): boolean => isDefault === true;
  return [
    ...found.filter(isTeams).map(folderOf),
    ...found
      .filter((each) => !isTeams(each))
      .map(folderOf)
      .sort(byName)
  ];
}

/** Office's own open in the browser instead of being fetched. */
const inBrowser = /\.(docx?|docm|dotx|xlsx?|xlsm|xlsb|pptx?|pptm|ppsx|vsdx|one)$/i;

const documentOf = (site: Site, { Name, ServerRelativeUrl, TimeLastModified, ModifiedBy }: File): Document => ({
  name: Name,
  address: addressAt(site, ServerRelativeUrl) + (inBrowser.test(Name) ? '?web=1' : ''),
  changed: { by: textOf(ModifiedBy?.Title), at: TimeLastModified }
});

const folderAt = (web: IWeb, path: string): ISPQueryable =>
  SPQueryable(web, `getFolderByServerRelativePath(decodedUrl='${encodePath(path)}')`);

/** SharePoint keeps a library's own forms in it, in a folder of that name. */
const isForms = ({ path: web }: Site, parent: string, { Name }: Named): boolean =>
  Name === 'Forms' && parent.slice(web.length).split('/').length === 2;

/** SharePoint answers for a folder that is not there as for an empty one; only `Exists` tells. */
const isThere = (outcome: Outcome<{ readonly Exists: boolean }>): boolean =>
  'error' in outcome && isAbsent(outcome.error) ? false : valueOf(outcome).Exists;

/** What lies in a folder. */
export async function contentOf(site: Site, path: string): Promise<FolderContent> {
  const [folder, folders, files] = await together(site, (web) => [
    folderAt(web, path).select('Exists')<{ readonly Exists: boolean }>(),
    SPCollection(folderAt(web, path), 'Folders').select('Name', 'ServerRelativeUrl')<Named[]>(),
    SPCollection(folderAt(web, path), 'Files')
      .select('Name', 'ServerRelativeUrl', 'TimeLastModified', 'ModifiedBy/Title')
      .expand('ModifiedBy')<File[]>()
  ]);
  if (!isThere(folder)) throw new Failure({ kind: 'NotFound', what: 'record' });
  return {
    folders: valueOf(folders)
      .filter((each) => !isForms(site, path, each))
      .map(({ Name, ServerRelativeUrl }) => ({ name: Name, path: ServerRelativeUrl }))
      .sort(byName),
    documents: valueOf(files)
      .map((file) => documentOf(site, file))
      .sort(byName)
  };
}
