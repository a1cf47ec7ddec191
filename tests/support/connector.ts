import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that the bot has put into a conversation, as it stands now. */
export interface Posted {
  readonly id: string;
  readonly conversation: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** How often its card has been replaced. */
  readonly updates: number;
}

/** How Teams behaves for once: a status with headers; no answer at all, before or after it has taken the message. */
export type Mood = { readonly status: number; readonly retryAfter?: number } | { readonly hangUp: 'before' | 'after' };

/** A Bot Connector of our own, over real HTTP: the calls that Teams documents, and its moods. */
export interface FakeConnector {
  readonly url: string;
  /** Everything posted, oldest first. */
  readonly posted: readonly Posted[];
  /** What has been asked, oldest first: `POST /v3/conversations`. */
  readonly asked: readonly string[];
  /** How the next requests end, one by one; null: well. */
  expect(...moods: readonly (Mood | null)[]): void;
  /** People who do not have the app. */
  readonly without: Set<string>;
  close(): Promise<void>;
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') as Record<string, unknown>;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

type Body = Readonly<Record<string, unknown>>;

class Conversations {
  public readonly posted: Posted[] = [];
  public readonly without = new Set<string>();

  public answer(method: string, path: string, body: Body): Answer {
    if (method === 'POST' && path === '/v3/conversations') return this.begin(body);
    const [, conversation = '', id] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    if (method === 'POST' && conversation) return { status: 201, body: { id: this.post(conversation, body) } };
    if (method === 'PUT' && id) return this.replace(id, body);
    return { status: 404, body: { error: { code: 'NotFound' } } };
  }

  private begin({ members, activity, channelData }: Body): Answer {
    const [member] = (members ?? []) as readonly { readonly id: string }[];
    if (member && this.without.has(member.id))
      return { status: 403, body: { error: { code: 'ForbiddenOperationException' } } };
    if (member) return { status: 201, body: { id: `personal:${member.id}` } };
    const channel = (channelData as { readonly channel: { readonly id: string } }).channel.id;
    const activityId = this.post(channel, activity as Body);
    return { status: 201, body: { id: `${channel};messageid=${activityId}`, activityId } };
  }

  private post(conversation: string, activity: Body): string {
    const id = String(this.posted.length + 1);
    this.posted.push({ id, conversation: decodeURIComponent(conversation), activity, updates: 0 });
    return id;
  }

  private replace(id: string, activity: Body): Answer {
    const at = this.posted.findIndex((each) => each.id === id);
    const before = this.posted[at];
    if (!before) return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
    this.posted[at] = { ...before, activity, updates: before.updates + 1 };
    return { status: 200, body: { id } };
  }
}

export async function openConnector(): Promise<FakeConnector> {
  const teams = new Conversations();
  const moods: (Mood | null)[] = [];
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      asked.push(`${request.method} ${pathname}`);
      const body = await jsonOf(request);
      const mood = moods.shift();
      if (mood && 'hangUp' in mood && mood.hangUp === 'before') return request.socket.destroy();
      if (mood && 'status' in mood) {
        const headers = mood.retryAfter === undefined ? {} : { 'Retry-After': String(mood.retryAfter) };
        return response.writeHead(mood.status, headers).end();
      }
      const answer = teams.answer(request.method ?? 'GET', pathname, body);
      if (mood) return request.socket.destroy();
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted: teams.posted,
    asked,
    without: teams.without,
    expect: (...next) => void moods.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
