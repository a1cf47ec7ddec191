import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Answer } from './answer';
import type { RawRequest } from './ask';

/** what SharePoint takes in one request; larger files come in pieces */
const LARGEST_BODY = 250 * 1024 * 1024;
const NOTHING = Buffer.alloc(0);

/** All that came with a request; undefined when it is too much. Rejects when the sender breaks off. */
export function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> | Buffer {
  const { 'content-length': length, 'transfer-encoding': coding } = incoming.headers;
  if (coding === undefined && (length === undefined || length === '0')) return NOTHING;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else resolve(undefined);
    });
    incoming.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('The request broke off.')));
  });
}

/** A message as the room reads it. */
export function fromMessage({ method = 'GET', url = '/', headers }: IncomingMessage, bytes: Buffer): RawRequest {
  return {
    method,
    url,
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
    },
    bytes
  };
}

/**
 * Header and body go out in one piece where they can. What is written and ended at once goes out as a list of two
 * pieces, the second one empty, which costs more; so the end waits until the one piece is on its way.
 */
export function sendAnswer({ status, headers, body, pieces }: Answer, outgoing: ServerResponse): Promise<void> | void {
  if (pieces) {
    outgoing.writeHead(status, headers);
    return pipeline(Readable.from(pieces), outgoing);
  }
  if (status === 204 || body === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const length = Buffer.byteLength(body);
  outgoing.writeHead(status, { ...headers, 'Content-Length': length });
  if (length > 0) outgoing.write(body, encodingOf(body, length));
  process.nextTick(() => outgoing.end());
}

/** A text of one byte a letter goes out faster as what it is than as UTF-8, and in the same bytes. */
const encodingOf = (body: string | Uint8Array, length: number): BufferEncoding =>
  typeof body === 'string' && body.length === length ? 'latin1' : 'utf8';

/** The same message for a function that wants a Request. */
export function toRequest(incoming: IncomingMessage, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && !name.startsWith(':')) headers.append(name, each);
  }
  const method = incoming.method ?? 'GET';
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers, ...(hasBody ? { body: new Uint8Array(body) } : {}) });
}

export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, headersOf(response));
  if (response.body) await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
  else outgoing.end();
}

function headersOf(response: Response): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  return headers;
}
