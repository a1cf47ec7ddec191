import { randomUUID } from 'node:crypto';
import type { Farm } from '../store/farm';
import type { Caller } from '../visit';
import type { Answer } from './answer';
import type { RawRequest } from './ask';
import { printBatch, readBatch } from './batch';
import { isValidDigest } from './digest';
import { refuse } from './failure';
import { ConnectionDropped, type FaultRule, type FaultRules } from './faults';
import { identify } from './identity';
import type { RequestLog } from './log';
import { perform, printError } from './perform';

export interface Rooms {
  farm: Farm;
  faults: FaultRules;
  log: RequestLog;
}

/** One HTTP request from the wire to the answer: faults, identity, digest, then the work. */
export async function serve(rooms: Rooms, request: Request): Promise<Response> {
  const started = performance.now();
  const address = addressOf(request);
  const rule = rooms.faults.take(request.method.toUpperCase(), address);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (rule?.latency) await new Promise((resume) => setTimeout(resume, rule.latency));
  if (rule?.drop === 'before') throw new ConnectionDropped();
  const { answer, parts } = rule?.status ? { answer: failing(rule), parts: undefined } : work(rooms, request, bytes);
  const took = performance.now() - started;
  rooms.log.add({
    method: request.method,
    url: address,
    status: answer.status,
    took,
    ...(parts === undefined ? {} : { parts })
  });
  if (rule?.drop === 'after') throw new ConnectionDropped();
  return toResponse(answer, took);
}

interface Done {
  answer: Answer;
  parts?: number | undefined;
}

function work({ farm }: Rooms, request: Request, bytes: Uint8Array): Done {
  const identity = identify(request.headers, farm.directory);
  if (!identity) return { answer: unauthorized() };
  const raw: RawRequest = {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name),
    bytes
  };
  const { caller, byCookie } = identity;
  if (byCookie && needsDigest(raw) && !isValidDigest(farm, caller, raw.header('x-requestdigest'))) {
    return { answer: printError(refuse.badDigest(), 'minimal') };
  }
  return isBatch(raw.url) ? batch(farm, caller, raw) : { answer: perform(farm, caller, raw) };
}

function batch(farm: Farm, caller: Caller, raw: RawRequest): Done {
  try {
    const requests = readBatch(raw.header('content-type') ?? '', new TextDecoder().decode(raw.bytes));
    const answers = requests.map((part) => perform(farm, caller, part));
    return { answer: printBatch(answers), parts: requests.length };
  } catch (error) {
    return { answer: printError(error, 'minimal') };
  }
}

function needsDigest({ method, url }: RawRequest): boolean {
  return (
    !/^(GET|HEAD|OPTIONS)$/i.test(method) &&
    !/\/_api\/(web\/)?contextinfo$/i.test(new URL(url, 'http://local').pathname)
  );
}

function isBatch(url: string): boolean {
  return /\/_api\/\$batch$/i.test(decodeURIComponent(new URL(url, 'http://local').pathname));
}

function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

function unauthorized(): Answer {
  return {
    status: 401,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'WWW-Authenticate': 'Bearer' },
    body: '401 UNAUTHORIZED'
  };
}

function failing({ status = 503, retryAfter }: FaultRule): Answer {
  const headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  return { status, headers, body: `${status}` };
}

/** The headers that every answer of a real one carries. */
function toResponse({ status, headers, body }: Answer, took: number): Response {
  const id = randomUUID();
  return new Response(status === 204 ? null : ((body as string | Uint8Array | undefined) ?? null), {
    status,
    headers: {
      ...headers,
      'Cache-Control': 'private, max-age=0',
      SPRequestGuid: id,
      'request-id': id,
      'X-SharePointHealthScore': '0',
      SPClientServiceRequestDuration: String(Math.max(1, Math.round(took))),
      'X-SP-SERVERSTATE': 'ReadOnly=0',
      'X-Content-Type-Options': 'nosniff',
      MicrosoftSharePointTeamServices: '16.0.0.27215'
    }
  });
}
