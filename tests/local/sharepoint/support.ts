import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security';
import '@pnp/sp/attachments';
import { listen } from '../../../src/local/sharepoint/listen';
import { openSharePoint, type DirectoryPerson, type SharePoint } from '../../../src/local/sharepoint/sharepoint';

export const SITE = '/sites/framdrift';

/** Kari owns the site, Per is a member, Åse a visitor; Ole and the guest are only in the directory. */
export const directory: readonly DirectoryPerson[] = [
  person(1, 'kari.dalen', 'Kari Dalen', { jobTitle: 'Prosjektleder', department: 'Oppvekst' }),
  person(2, 'per.moen', 'Per Moen'),
  person(3, 'ase.aas', 'Åse Ås'),
  person(4, 'ole.utenfor', 'Ole Utenfor'),
  person(5, 'gjest', 'Gro Gjest', { guest: true, email: 'gro@annen.example' })
];

function person(
  digit: number,
  userName: string,
  displayName: string,
  more: Partial<DirectoryPerson> = {}
): DirectoryPerson {
  const id = `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
  return { userName, displayName, email: `${userName}@kommune.example`, id, ...more };
}

/** What came back, read as the test expects it: a wrong expectation is a failing test. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  json: Json;
}

export interface Asking {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  as?: string;
  accept?: string;
}

export interface TestServer {
  sharePoint: SharePoint;
  /** asks without a port; the address is relative to the site's `_api` unless it starts with a slash */
  ask(address: string, asking?: Asking): Promise<Answered>;
  clock: { now: Date };
  /** what the server believes its origin to be */
  address: { origin: string };
}

/** A server in memory with one site; the clock stands still until a test moves it. */
export function openTest(
  options: { data?: string; largest?: number; locale?: number; send?: (request: Request) => Promise<Response> } = {}
): TestServer {
  const clock = { now: new Date('2026-03-10T12:00:00Z') };
  const address = { origin: 'http://sharepoint.example' };
  const sharePoint = openSharePoint({
    data: options.data ?? ':memory:',
    origin: () => address.origin,
    directory,
    clock: () => clock.now,
    ...(options.largest ? { largest: options.largest } : {}),
    ...(options.send ? { send: options.send } : {}),
    sites: [
      {
        path: SITE,
        title: 'Framdrift',
        owners: ['kari.dalen'],
        members: ['per.moen'],
        visitors: ['ase.aas'],
        ...(options.locale ? { locale: options.locale } : {})
      }
    ]
  });
  return { sharePoint, clock, address, ask: (where, asking = {}) => ask(sharePoint, where, asking) };
}

async function ask(sharePoint: SharePoint, address: string, asking: Asking): Promise<Answered> {
  const {
    method = 'GET',
    body,
    headers = {},
    as = 'kari.dalen',
    accept = 'application/json;odata=nometadata'
  } = asking;
  const path = address.startsWith('/') ? address : `${SITE}/_api/${address}`;
  const init: RequestInit = { method, headers: { accept, authorization: `Bearer ${as}`, ...headers } };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await sharePoint.fetch(new Request(`http://sharepoint.example${path}`, init));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The real PnPjs over a real port. */
export async function openClient(
  server: TestServer,
  as = 'kari.dalen'
): Promise<{ sp: SPFI; origin: string; close(): Promise<void> }> {
  const { origin, close } = await listen(server.sharePoint, { port: 0 });
  server.address.origin = origin;
  const headers = InjectHeaders({ Authorization: `Bearer ${as}` });
  const sp = spfi(origin + SITE).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetchWithRetry(),
    DefaultParse(),
    headers
  );
  return { sp, origin, close };
}

/** A list made over REST, with columns given as XML. */
export async function makeList(server: TestServer, title: string, columns: readonly string[] = []): Promise<string> {
  const made = await server.ask('web/lists', { method: 'POST', body: { Title: title, BaseTemplate: 100 } });
  if (made.status !== 201) throw new Error(made.text);
  for (const column of columns) {
    const parameters = { SchemaXml: column, Options: 8 };
    const added = await server.ask(`web/lists('${made.json.Id}')/fields/createfieldasxml`, {
      method: 'POST',
      body: { parameters }
    });
    if (added.status !== 200) throw new Error(added.text);
  }
  return `web/lists('${made.json.Id}')`;
}

export async function addItem(server: TestServer, list: string, body: object, as = 'kari.dalen'): Promise<number> {
  const { status, text, json } = await server.ask(`${list}/items`, { method: 'POST', body, as });
  if (status !== 201) throw new Error(text);
  return json.Id;
}

/** Many items in few requests. */
export async function addMany(server: TestServer, list: string, bodies: readonly object[]): Promise<void> {
  for (let at = 0; at < bodies.length; at += 100) {
    const parts = bodies.slice(at, at + 100).map((body) => batchPart('POST', `${list}/items`, body));
    const answer = await postBatch(server, parts);
    if (/HTTP\/1\.1 [45]/.test(answer.text)) throw new Error(answer.text.slice(0, 2000));
  }
}

export function batchPart(
  method: string,
  address: string,
  body?: object,
  headers: Record<string, string> = {}
): string {
  const lines = Object.entries({ accept: 'application/json;odata=nometadata', ...headers }).map(
    ([name, value]) => `${name}: ${value}`
  );
  const url = `http://sharepoint.example${SITE}/_api/${address}`;
  const content = body === undefined ? '' : JSON.stringify(body);
  return `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${url} HTTP/1.1\n${lines.join('\n')}\n\n${content}\n`;
}

export async function postBatch(server: TestServer, parts: readonly string[], as = 'kari.dalen'): Promise<Answered> {
  const body = `${parts.map((part) => `--batch_x\n${part}\n`).join('')}--batch_x--\n`;
  return server.ask('$batch', {
    method: 'POST',
    body,
    as,
    headers: { 'content-type': 'multipart/mixed; boundary=batch_x' }
  });
}

interface Recording {
  name: string;
  status: number;
  body: string;
}

const recordings = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/sharepoint/recordings.json'), 'utf8')
) as Record<string, Recording>;

export function recording(name: string): Recording {
  const found = recordings[name];
  if (!found) throw new Error(`No recording ${name}`);
  return found;
}

/** The JSON of a recording; of a batch, of its first part. */
export function recorded(name: string): Json {
  const { body } = recording(name);
  if (!body.startsWith('--batchresponse')) return JSON.parse(body);
  return JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1));
}
