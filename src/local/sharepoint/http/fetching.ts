import type { Answer } from './answer';
import type { RawRequest } from './ask';

/** What came by `fetch`, as the room reads it. */
export async function fromRequest(request: Request): Promise<RawRequest> {
  return {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name),
    bytes: new Uint8Array(await request.arrayBuffer())
  };
}

export function toResponse({ status, headers, body, pieces }: Answer): Response {
  const content = pieces ? streamOf(pieces) : (body as string | Uint8Array | undefined);
  return new Response(status === 204 ? null : (content ?? null), { status, headers });
}

/** Pieces that are read when somebody wants them. */
function streamOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    }
  });
}
