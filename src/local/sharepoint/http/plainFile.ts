import type { Farm } from '../store/farm';
import { webOver } from '../store/webs';
import type { Answer } from './answer';
import type { RawRequest } from './ask';

/** What a browser shows by itself and cannot be harmed by; anything else is saved, as SharePoint's strict handling has it. */
const SHOWN: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  txt: 'text/plain; charset=utf-8'
};

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function dressed(name: string, answer: Answer): Answer {
  const type = SHOWN[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const saved = { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
  const headers = { ...answer.headers, 'Content-Type': type ?? 'application/octet-stream', ...(type ? {} : saved) };
  return { ...answer, headers };
}

/** A file or an attachment asked for by its own address, as a browser does that follows a link; undefined for others. */
export async function plainFile(
  farm: Farm,
  request: RawRequest,
  answer: (raw: RawRequest) => Promise<Answer>
): Promise<Answer | undefined> {
  const path = decoded(new URL(request.url, 'http://local').pathname);
  const web = path === undefined ? undefined : webOver(farm, path);
  if (request.method !== 'GET' || path === undefined || !web) return undefined;
  const file = encodeURIComponent(path.replace(/'/g, "''"));
  const url = `${web.path === '/' ? '' : web.path}/_api/web/getFileByServerRelativePath(decodedurl='${file}')/$value`;
  const found = await answer({ ...request, url });
  return found.status === 200 ? dressed(path.slice(path.lastIndexOf('/') + 1), found) : undefined;
}
