import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a route is given: the body as JSON, and the address's query. */
export interface Asked {
  readonly body: unknown;
  readonly headers: Record<string, string | string[]>;
  readonly query: URLSearchParams;
}

/** An object is sent as JSON, a text as text. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

type Route = (asked: Asked) => Answer | Promise<Answer>;

/** Larger than anything that Teams or SharePoint sends. Bytes. */
const largestBody = 512 * 1_024;

class Refused extends Error {
  public constructor(public readonly status: number) {
    super(String(status));
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody) throw new Refused(413);
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused(400);
  }
}

/** What was asked for: anybody may write anything there (`GET //`). */
function addressOf({ url }: IncomingMessage): URL {
  try {
    return new URL(url ?? '/', 'http://localhost');
  } catch {
    throw new Refused(400);
  }
}

const headersOf = ({ headers }: IncomingMessage): Asked['headers'] =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

function send(response: ServerResponse, { status, body }: Answer): void {
  const isText = typeof body === 'string';
  const content = body === undefined ? '' : isText ? body : JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff'
  });
  response.end(content);
}

/** A small HTTP server: a few routes, JSON in and out. It is what the Teams SDK hangs its endpoint on. */
export class BotServer {
  private readonly routes = new Map<string, Route>();
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  public constructor(private readonly onError: (error: unknown) => void) {}

  public on(method: 'GET' | 'POST', path: string, route: Route): void {
    this.routes.set(`${method} ${path}`, route);
  }

  /** The Teams SDK's way of saying the same. */
  public registerRoute(method: 'POST', path: string, route: (asked: Asked) => Promise<Answer>): void {
    this.on(method, path, route);
  }

  /** Resolves with the port. @throws the socket's own error (`EADDRINUSE`) */
  public listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  /** Takes nothing new, and lets what has begun end. */
  public close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeIdleConnections();
    });
  }

  /** Never rejects: nobody waits for it, and what nobody waits for would end the process. */
  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      send(response, await this.answerTo(request));
    } catch (error) {
      if (!(error instanceof Refused)) this.onError(error);
      if (response.headersSent) response.destroy();
      else send(response, { status: error instanceof Refused ? error.status : 500, body: 'Not taken' });
    }
  }

  private async answerTo(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams: query } = addressOf(request);
    const route = this.routes.get(`${request.method ?? 'GET'} ${pathname}`);
    return route
      ? route({ body: await bodyOf(request), headers: headersOf(request), query })
      : { status: 404, body: 'Not found' };
  }
}
