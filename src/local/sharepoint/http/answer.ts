/** What goes back: a status, headers and either JSON (already as text), bytes, or nothing. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

export function noContent(headers: Record<string, string> = {}): Answer {
  return { status: 204, headers };
}

export function bytesAnswer(body: Uint8Array, type: string): Answer {
  return { status: 200, headers: { 'Content-Type': type }, body };
}

/** JSON that is not OData: RenderListDataAsStream. */
export function plainJson(value: unknown): Answer {
  return { status: 200, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
