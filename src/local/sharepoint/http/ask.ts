import { refuse } from './failure';
import type { Handshake } from './handshake';
import { malformed } from './malformed';
import { parsePath, type Segment } from './path';
import { readQuery, type Query } from './query';
import { speaksVersion4 } from './version';

/** How much metadata an answer carries. */
export type Format = 'none' | 'minimal' | 'full' | 'verbose';
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
  /** of OData; else it is 3 */
  version4: boolean;
  ifMatch?: string;
  /** what an address answered that had to be asked first */
  handshake?: Handshake;
  /** the bytes as they came */
  bytes: Uint8Array;
}

export interface RawRequest {
  method: string;
  url: string;
  header(name: string): string | null;
  handshake?: Handshake;
  bytes: Uint8Array;
}

const METHODS: Readonly<Record<string, Method>> = {
  GET: 'GET',
  HEAD: 'GET',
  POST: 'POST',
  MERGE: 'MERGE',
  PATCH: 'MERGE',
  PUT: 'PUT',
  DELETE: 'DELETE'
};

/** Understands the address, the verb (X-HTTP-Method wins over POST), the wished format and the ETag. */
export function readAsk(raw: RawRequest): Ask {
  const { pathname, search: written } = PLAIN.test(raw.url) ? asIs(raw.url) : new URL(raw.url, 'http://local');
  const [webPath, rest] = splitAddress(pathname);
  const search = readSearch(written);
  const ifMatch = raw.header('if-match');
  const version4 = speaksVersion4(raw);
  return {
    method: methodOf(raw),
    url: pathname + written,
    webPath,
    segments: parsePath(rest, (name) => search.get(name) ?? undefined),
    query: readQuery(search),
    search,
    format: formatOf(raw.header('accept') ?? '', version4),
    version4,
    ...(ifMatch ? { ifMatch } : {}),
    ...(raw.handshake ? { handshake: raw.handshake } : {}),
    bytes: raw.bytes
  };
}

/** An address that nothing has to be done about: most that ask for one thing are so. */
const PLAIN = /^(?:\/[\w\-~!$&'()*+,;=:@%][\w\-~!$&'()*+,;=:@%.]*)+$/;

const asIs = (pathname: string): Pick<URL, 'pathname' | 'search'> => ({ pathname, search: '' });

/** `_api` stands for client.svc, which has its old address as well. */
const SERVICE = /(\/_api|\/_vti_bin\/client\.svc)(?:\/|$)/i;

/** True for the addresses that this server answers. */
export function isApiAddress(url: string): boolean {
  return SERVICE.test(pathOf(url));
}

/** An address without its query. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/** The JSON object that came; none at all counts as an empty one. */
export function jsonBody(ask: Ask): Body {
  if (ask.bytes.length === 0) return {};
  const value = parsed(new TextDecoder().decode(ask.bytes));
  if (isRecord(value)) return value;
  throw malformed.notAnObject(Array.isArray(value) ? 'StartArray' : 'PrimitiveValue');
}

/** The JSON object that something is to be made or changed by. */
export function entryBody(ask: Ask): Body {
  if (ask.bytes.length === 0) throw malformed.emptyBody();
  return jsonBody(ask);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw malformed.brokenJson();
  }
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
  const found = SERVICE.exec(pathname);
  if (!found) throw refuse.noWeb();
  const webPath = decode(pathname.slice(0, found.index)).replace(/\/+$/, '');
  return [webPath === '' ? '/' : webPath, decode(pathname.slice(found.index + (found[1] ?? '').length))];
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
  if (text === '') return new URLSearchParams();
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

/** Each version has its own word for it and does not take the other's. */
function formatOf(accept: string, version4: boolean): Format {
  const [, metadata, wish] = /odata(\.metadata)?\s*=\s*"?(\w+)/i.exec(accept)?.map((each) => each?.toLowerCase()) ?? [];
  if (wish === undefined) {
    if (accept.trim() === '' || READABLE.test(accept)) return 'minimal';
    throw malformed.notAcceptable();
  }
  const format = (metadata === undefined) === version4 ? undefined : FORMATS[metadata ? `${wish}metadata` : wish];
  if (!format) throw malformed.notAcceptable();
  return format;
}

const READABLE = /json|\*\/\*|text\/html|xml|text\/plain|octet-stream/i;

const FORMATS: Readonly<Record<string, Format>> = {
  verbose: 'verbose',
  nometadata: 'none',
  nonemetadata: 'none',
  minimalmetadata: 'minimal',
  fullmetadata: 'full'
};
