import { refuse } from './failure';
import { parsePath, type Segment } from './path';
import { readQuery, type Query } from './query';

/** How much metadata an answer carries. */
export type Format = 'none' | 'minimal' | 'verbose';
export type Method = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
export type Body = Readonly<Record<string, unknown>>;

/** One request, or one part of a batch, as the resources see it. */
export interface Ask {
  method: Method;
  /** as asked, for messages and the log */
  url: string;
  /** server relative path of the web: '/' or '/sites/x' */
  webPath: string;
  segments: readonly Segment[];
  query: Query;
  search: URLSearchParams;
  format: Format;
  ifMatch?: string;
  /** the bytes as they came */
  bytes: Uint8Array;
}

export interface RawRequest {
  method: string;
  url: string;
  header(name: string): string | null;
  bytes: Uint8Array;
}

const METHODS: Readonly<Record<string, Method>> = {
  GET: 'GET',
  POST: 'POST',
  MERGE: 'MERGE',
  PATCH: 'MERGE',
  PUT: 'PUT',
  DELETE: 'DELETE'
};

/** Understands the address, the verb (X-HTTP-Method wins over POST), the wished format and the ETag. */
export function readAsk(raw: RawRequest): Ask {
  const url = new URL(raw.url, 'http://local');
  const [webPath, rest] = splitAddress(url.pathname);
  const search = readSearch(url.search);
  const ifMatch = raw.header('if-match');
  return {
    method: methodOf(raw),
    url: url.pathname + url.search,
    webPath,
    segments: parsePath(rest, (name) => search.get(name) ?? undefined),
    query: readQuery(search),
    search,
    format: formatOf(raw.header('accept') ?? ''),
    ...(ifMatch ? { ifMatch } : {}),
    bytes: raw.bytes
  };
}

/** True for the addresses that this server answers. */
export function isApiAddress(pathname: string): boolean {
  return /\/_api(\/|$)/i.test(pathname);
}

/** The JSON body without `__metadata`, and without the wrapper that verbose writers put around lists. */
export function jsonBody(ask: Ask): Body {
  if (ask.bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(ask.bytes));
    if (isRecord(value)) return value;
  } catch {
    // falls through to the refusal
  }
  throw refuse.badQuery('Not well formatted JSON stream.');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list however it was written: [1,2] or {"results":[1,2]}; undefined when it is no list. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Array.isArray(value.results) ? value.results : undefined;
}

function splitAddress(pathname: string): [string, string] {
  const at = pathname.search(/\/_api(\/|$)/i);
  if (at < 0) throw refuse.noWeb();
  const webPath = decode(pathname.slice(0, at)).replace(/\/+$/, '');
  return [webPath === '' ? '/' : webPath, decode(pathname.slice(at + '/_api'.length))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refuse.badQuery('The URL is not encoded correctly.');
  }
}

/** OData names are matched without regard to case, as SharePoint does. */
function readSearch(text: string): URLSearchParams {
  const given = new URLSearchParams(text);
  const result = new URLSearchParams();
  for (const [name, value] of given) result.append(name.startsWith('$') ? name.toLowerCase() : name, value);
  return result;
}

function methodOf(raw: RawRequest): Method {
  const override = raw.method.toUpperCase() === 'POST' ? raw.header('x-http-method') : null;
  const method = METHODS[(override ?? raw.method).toUpperCase()];
  if (!method) throw refuse.notImplemented(override ?? raw.method, raw.url);
  return method;
}

function formatOf(accept: string): Format {
  const wish = /odata(?:\.metadata)?\s*=\s*"?(\w+)/i.exec(accept)?.[1]?.toLowerCase();
  if (wish === 'verbose') return 'verbose';
  return wish === 'nometadata' || wish === 'none' ? 'none' : 'minimal';
}
