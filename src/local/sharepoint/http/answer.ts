/** What goes back: a status, headers and either JSON (already as text), bytes, or nothing. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array | undefined;
  /** bytes too large to stand in memory as one, read as they are sent */
  pieces?: Iterable<Uint8Array> | undefined;
}

export function noContent(headers: Record<string, string> = {}): Answer {
  return { status: 204, headers };
}

export function bytesAnswer(body: Uint8Array, type: string): Answer {
  return { status: 200, headers: { 'Content-Type': type }, body };
}

export function textAnswer(body: string, status = 200): Answer {
  return { status, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body };
}

/** JSON that is not OData: RenderListDataAsStream. */
export function plainJson(value: unknown): Answer {
  return { status: 200, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** The same with its bytes read: what comes later may change where they are. */
export function settled({ pieces, ...answer }: Answer): Answer {
  return pieces ? { ...answer, body: Buffer.concat([...pieces]) } : answer;
}
