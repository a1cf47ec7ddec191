import { headers } from '@pnp/queryable';
import '@pnp/sp/attachments/index.js';
import { Attachment as PnPAttachment, Attachments } from '@pnp/sp/attachments/types.js';
import type { IAttachment } from '@pnp/sp/attachments/types.js';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import { encodePath } from '@pnp/sp/utils/encode-path-str.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { numberedFileName, safeFileName } from '../../domain/files/fileName';
import { checkFile, fileField } from '../../domain/files/fileProblem';
import { Failure } from '../../domain/failure';
import type { ProblemCode } from '../../domain/schema/problem';
import type { Template } from '../../domain/schema/template';
import type { Attachment } from '../repository';
import { addressAt } from './addresses';
import { textOf } from './cells';
import { isAbsent, refusalOf } from './failures';
import type { Outcome, Site } from './site';
import { listIn, together } from './site';

interface Found {
  readonly FileName: string;
  readonly ServerRelativeUrl: string;
}
interface Facts {
  readonly Length?: string;
  readonly TimeCreated?: string;
  readonly Author?: { readonly Title?: string };
}

const filesOf = (web: IWeb, site: Site, template: Template, id: number): ReturnType<typeof Attachments> =>
  Attachments(listIn(web, site, template).items.getById(id));

/** By path: in an address, SharePoint takes `#` and `%` of a name for something else. */
const fileNamed = (site: Site, template: Template, id: number, name: string): IAttachment =>
  PnPAttachment(filesOf(site.sp.web, site, template, id), `GetByFileNameAsPath(DecodedUrl='${encodePath(name)}')`);

const askFacts = (web: IWeb, { ServerRelativeUrl }: Found): Promise<Facts> =>
  SPQueryable(web, `getFileByServerRelativePath(decodedUrl='${encodePath(ServerRelativeUrl)}')`)
    .select('Length', 'TimeCreated', 'Author/Title')
    .expand('Author')<Facts>();

/** What SharePoint does not say of a file is left open: its name is enough to open it by. */
function attachmentOf(site: Site, { FileName, ServerRelativeUrl }: Found, outcome: Outcome<Facts>): Attachment {
  const { Length, TimeCreated, Author } = 'value' in outcome ? outcome.value : ({} as Facts);
  return {
    name: FileName,
    address: addressAt(site, ServerRelativeUrl),
    size: Length === undefined ? null : Number(Length),
    added: TimeCreated ? { by: textOf(Author?.Title), at: TimeCreated } : null
  };
}

/** The files that hang on an item. */
export async function attachmentsOf(site: Site, template: Template, id: number): Promise<readonly Attachment[]> {
  const found = await filesOf(site.sp.web, site, template, id)<Found[]>();
  if (found.length === 0) return [];
  const facts = (await together(site, (web) => found.map((file) => askFacts(web, file)))) as readonly Outcome<Facts>[];
  return found.map((file, index) => attachmentOf(site, file, facts[index]!));
}

/** SharePoint's own words where it will not have a file; the first that fits. */
const refusals: readonly (readonly [RegExp, ProblemCode])[] = [
  [/attachments are (not enabled|disabled)/i, 'noAttachments'],
  [/blocked by the administrator/i, 'blockedFile']
];

async function refused(error: unknown): Promise<unknown> {
  const { text } = await refusalOf(error);
  const code = refusals.find(([said]) => said.test(text))?.[1];
  return code ? new Failure({ kind: 'Invalid', problems: [{ field: fileField, code }] }) : error;
}

/** SharePoint's code for a name that another file has. */
const nameInUse = -2130575257;
const isTaken = async (error: unknown): Promise<boolean> => (await refusalOf(error)).code === nameInUse;

const sameBytes = (a: ArrayBuffer, b: ArrayBuffer): boolean => {
  const [one, other] = [new Uint8Array(a), new Uint8Array(b)];
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
};

/** Is what hangs there under that name the very same file? Then the answer was lost the last time, or it was chosen twice. */
async function isSame(site: Site, template: Template, id: number, name: string, content: Blob): Promise<boolean> {
  const files = await attachmentsOf(site, template, id);
  const known = files.find((file) => file.name.toLowerCase() === name.toLowerCase());
  if (known === undefined || (known.size !== null && known.size !== content.size)) return false;
  return sameBytes(await fileNamed(site, template, id, known.name).getBuffer(), await content.arrayBuffer());
}

/** So many files of the same name on one record are enough. */
const mostTurns = 50;

/** Hangs a file on an item, and tells the name it got. */
export async function attachFile(
  site: Site,
  template: Template,
  id: number,
  given: string,
  content: Blob
): Promise<string> {
  const problem = checkFile(content);
  if (problem) throw new Failure({ kind: 'Invalid', problems: [problem] });
  for (let turn = 1; ; turn += 1) {
    const name = numberedFileName(safeFileName(given), turn);
    const files = Attachments(
      filesOf(site.sp.web, site, template, id),
      `AddUsingPath(DecodedUrl='${encodePath(name)}')`
    );
    try {
      await spPost(files, { body: content });
      return name;
    } catch (error) {
      if (turn >= mostTurns || !(await isTaken(error))) throw await refused(error);
      if (await isSame(site, template, id, name, content)) return name;
    }
  }
}

/** Puts a file of an item in the recycle bin. */
export async function detachFile(site: Site, template: Template, id: number, name: string): Promise<void> {
  try {
    await spPost(
      PnPAttachment(fileNamed(site, template, id, name), 'RecycleObject'),
      headers({ 'IF-Match': '*', 'X-HTTP-Method': 'DELETE' })
    );
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}
