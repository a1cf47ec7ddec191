import { isDigestRefused, readError } from './failures';

/** Writes by a browser carry a stamp (form digest) that SharePoint gives out, for half an hour or so. */
const header = 'X-RequestDigest';

/** Stamps that were refused, and what was got in their place. PnPjs goes on with the one it knows. */
const renewed = new Map<string, string>();

const latestOf = (digest: string): string => {
  const next = renewed.get(digest);
  return next === undefined ? digest : latestOf(next);
};

/** The same request with the newest stamp we know of. */
export function stamped(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  const digest = headers.get(header);
  if (digest === null || !renewed.has(digest)) return init;
  headers.set(header, latestOf(digest));
  return { ...init, headers };
}

async function freshDigest(url: URL): Promise<string | null> {
  const web = url.href.split('/_api/')[0] ?? '';
  const headers = { Accept: 'application/json' };
  const answer = await fetch(`${web}/_api/contextinfo`, { method: 'POST', headers, credentials: 'same-origin' });
  if (!answer.ok) return null;
  const { FormDigestValue } = (await answer.json()) as { readonly FormDigestValue?: unknown };
  return typeof FormDigestValue === 'string' ? FormDigestValue : null;
}

/**
 * Was a write refused because of its stamp, after a night's sleep, say? Then a new one is got, and it may be sent again:
 * SharePoint has not begun with what it refuses so.
 */
export async function renewsDigest(url: URL, init: RequestInit, response: Response): Promise<boolean> {
  const digest = new Headers(init.headers).get(header);
  if (response.status !== 403 || digest === null) return false;
  const { code } = readError(await response.clone().text());
  if (!isDigestRefused({ status: response.status, code })) return false;
  const fresh = await freshDigest(url).catch(() => null);
  if (fresh === null || fresh === digest) return false;
  renewed.set(digest, fresh);
  return true;
}
