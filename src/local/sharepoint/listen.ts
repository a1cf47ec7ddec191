import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SharePoint } from './sharepoint';

const LARGEST_BODY = 20 * 1024 * 1024;

/** Anything that turns a Request into a Response. */
export type FetchLike = (request: Request) => Promise<Response> | Response;

export interface Listening {
  /** e.g. http://127.0.0.1:49152 */
  origin: string;
  close(): Promise<void>;
}

/** Serves over node:http; port 0 takes a free one. */
export async function listen(
  sharePoint: Pick<SharePoint, 'fetch'>,
  { port, host = '127.0.0.1' }: { port: number; host?: string }
): Promise<Listening> {
  const server = createServer(toNodeHandler((request) => sharePoint.fetch(request)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/**
 * A node:http listener around a fetch-like function. When it rejects with a ConnectionDropped the socket is
 * destroyed, any other rejection is a 500. Bodies over 20 MB get 413.
 */
export function toNodeHandler(fetchLike: FetchLike): RequestListener {
  return (incoming, outgoing) => {
    answer(fetchLike, incoming, outgoing).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'ConnectionDropped') incoming.socket.destroy();
      else if (!outgoing.headersSent)
        outgoing.writeHead(500).end(error instanceof Error ? error.message : String(error));
      else outgoing.destroy();
    });
  };
}

async function answer(fetchLike: FetchLike, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readBody(incoming);
  if (!body) {
    outgoing.writeHead(413).end();
    return;
  }
  const response = await fetchLike(toRequest(incoming, body));
  outgoing.writeHead(response.status, headersOf(response));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function toRequest(incoming: IncomingMessage, body: Buffer): Request {
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

function headersOf(response: Response): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  return headers;
}
