import { randomUUID } from 'node:crypto';
import type { Notifications } from '../notifications';
import type { Farm } from '../store/farm';
import type { Answer } from './answer';
import { pathOf, type RawRequest } from './ask';
import { batch } from './batched';
import { readBatch } from './batch';
import { costOf } from './costs';
import { isValidDigest } from './digest';
import { refuse } from './failure';
import { addressOf, ConnectionDropped, decoded, type FaultRules } from './faults';
import { failing, pause } from './faulty';
import { identify, type Identity } from './identity';
import type { Charge, ResourceLimits } from './limits';
import type { RequestLog } from './log';
import { printError } from './perform';
import { performProving } from './proving';
import { inheritingVersion, speaksVersion4 } from './version';
import { inVersion4 } from './version4';

export interface Rooms {
  farm: Farm;
  faults: FaultRules;
  limits: ResourceLimits;
  log: RequestLog;
  notifications: Notifications;
}

/** One HTTP request from the wire to the answer: faults, identity, limits, digest, then the work. */
export async function serve(rooms: Rooms, raw: RawRequest): Promise<Answer> {
  const started = performance.now();
  const address = addressOf(raw.url);
  const rule = rooms.faults.take(raw.method, address);
  if (rule) await pause(rule);
  const { answer, parts }: Done = rule?.status ? { answer: failing(rule) } : await work(rooms, raw);
  const took = performance.now() - started;
  rooms.log.add({
    method: raw.method,
    url: address,
    status: answer.status,
    took,
    ...(parts === undefined ? {} : { parts })
  });
  if (rule?.drop === 'after') throw new ConnectionDropped();
  return dressed(answer, took);
}

interface Done {
  answer: Answer;
  parts?: number | undefined;
}

async function work(rooms: Rooms, raw: RawRequest): Promise<Done> {
  const { farm } = rooms;
  const identity = identify(raw.header, farm.directory);
  if (!identity) return { answer: unauthorized() };
  const { caller, byCookie } = identity;
  if (byCookie && needsDigest(raw) && !isValidDigest(farm, caller, raw.header('x-requestdigest'))) {
    return { answer: refused(raw, refuse.badDigest()) };
  }
  try {
    const parts = isBatch(raw.url)
      ? inheritingVersion(raw, readBatch(raw.header('content-type') ?? '', new TextDecoder().decode(raw.bytes)))
      : null;
    const { headers, retryAfter } = charged(rooms, identity, parts ?? [raw]);
    if (retryAfter !== undefined) return { answer: failing({ status: 429, retryAfter }, headers) };
    const answer = parts
      ? await batch(rooms, caller, parts)
      : await performProving(farm, caller, raw, rooms.notifications.prove);
    return {
      answer: headers ? { ...answer, headers: { ...answer.headers, ...headers } } : answer,
      parts: parts?.length
    };
  } catch (error) {
    if (error instanceof ConnectionDropped) throw error;
    return { answer: refused(raw, error) };
  }
}

function refused(raw: RawRequest, error: unknown): Answer {
  const answer = printError(error, 'minimal');
  return speaksVersion4(raw) ? inVersion4(answer, 'minimal') : answer;
}

/** What is asked for goes on the asker's account: a batch with all its parts. */
function charged({ limits }: Rooms, { asker }: Identity, requests: readonly RawRequest[]): Partial<Charge> {
  if (!limits.on) return {};
  const units = requests.reduce((sum, { method, url }) => sum + costOf(method, decoded(addressOf(url))), 0);
  return limits.charge(asker, units, requests.length);
}

function needsDigest({ method, url }: RawRequest): boolean {
  return !/^(GET|HEAD|OPTIONS)$/i.test(method) && !/\/_api\/(web\/)?contextinfo$/i.test(pathOf(url));
}

function isBatch(url: string): boolean {
  return /\/_api\/(\$|%24)batch$/i.test(pathOf(url));
}

function unauthorized(): Answer {
  return {
    status: 401,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'WWW-Authenticate': 'Bearer' },
    body: '401 UNAUTHORIZED'
  };
}

/** With the headers that every answer of a real one carries. */
function dressed({ status, headers, body, pieces }: Answer, took: number): Answer {
  const id = randomUUID();
  return {
    status,
    body,
    pieces,
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
  };
}
