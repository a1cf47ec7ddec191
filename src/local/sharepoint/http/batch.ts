import { randomUUID } from 'node:crypto';
import type { Answer } from './answer';
import type { RawRequest } from './ask';
import { refuse } from './failure';

/** PnP Core sends no more than this; OData's own limit is ten times as much. */
const MOST_PARTS = 100;
const HARD_LIMIT = 1000;

const STATUS_TEXT: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  504: 'Gateway Timeout'
};

/** The requests in a batch, in order, changesets opened. Takes LF and CRLF, quoted and bare boundaries. */
export function readBatch(contentType: string, body: string): RawRequest[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw refuse.badQuery('The content type of a batch needs a boundary.');
  const requests: RawRequest[] = [];
  for (const part of partsOf(body.replace(/\r\n/g, '\n'), boundary)) requests.push(...readPart(part, false));
  if (requests.length === 0) throw refuse.badQuery('The batch request has no parts.');
  if (requests.length > HARD_LIMIT) throw refuse.tooManyParts(HARD_LIMIT);
  if (requests.length > MOST_PARTS) throw refuse.tooManyParts(MOST_PARTS);
  return requests;
}

/** The answers, in SharePoint's bytes: PnPjs needs the start and the end exactly so. */
export function printBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(
    (answer) =>
      `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${printPart(answer)}\r\n`
  );
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`
  };
}

function printPart({ status, headers, body }: Answer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
  const text = typeof body === 'string' ? body : body ? new TextDecoder().decode(body) : '';
  return [`HTTP/1.1 ${status} ${STATUS_TEXT[status] ?? ''}`, ...lines, '', text].join('\r\n');
}

function boundaryOf(contentType: string): string | undefined {
  const found = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

function partsOf(body: string, boundary: string): string[] {
  const marked = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const end = marked.findIndex((part) => part.startsWith('--'));
  // What was cut off on its way may end in half a request, and half a request may be another one.
  if (end < 0 && marked.length > 0) throw refuse.badQuery('Unexpected end of the batch: its last boundary is missing.');
  return marked.slice(0, Math.max(0, end)).map((part) => part.replace(/^[^\n]*\n/, ''));
}

/** A request, or the requests of a changeset; changesets do not stand in one another. */
function readPart(part: string, nested: boolean): RawRequest[] {
  const [head, content] = cut(part);
  const headers = readHeaders(head);
  const inner = boundaryOf(headers.get('content-type') ?? '');
  if (inner === undefined) return [readRequest(content.slice(blankLines(content)))];
  if (nested) throw refuse.badQuery('A change set cannot contain another change set.');
  return partsOf(content, inner).flatMap((each) => readPart(each, true));
}

function readRequest(text: string): RawRequest {
  const [head, body] = cut(text);
  const [line = '', ...rest] = head.split('\n');
  const words = line.trim().split(' ');
  if (/^HTTP\/[\d.]+$/i.test(words.at(-1) ?? '')) words.pop();
  const [method = '', ...url] = words;
  if (!/^\w+$/.test(method) || url.join(' ').trim() === '')
    throw refuse.badQuery(`The request line '${line.slice(0, 200)}' of a batch part is not valid.`);
  const headers = readHeaders(rest.join('\n'));
  return {
    method,
    url: url.join(' ').trim(),
    header: (name) => headers.get(name) ?? null,
    bytes: new TextEncoder().encode(withoutLastLines(body))
  };
}

function blankLines(text: string): number {
  let at = 0;
  while (text[at] === '\n') at += 1;
  return at;
}

/** Writers put empty lines between a body and the next boundary. */
function withoutLastLines(body: string): string {
  let end = body.length;
  while (end > 0 && body[end - 1] === '\n') end -= 1;
  return body.slice(0, end);
}

function cut(text: string): [head: string, body: string] {
  const at = text.indexOf('\n\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return headers;
}
