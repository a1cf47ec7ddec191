import type { Answer } from '../http/answer';
import { readPieces, sizeOf } from '../store/contents';
import type { Farm } from '../store/farm';

const AT_ONCE = 1024 * 1024;

/** The bytes of a content; many are read piece by piece while they are sent. */
export function contentAnswer(farm: Farm, content: number, headers: Record<string, string> = {}): Answer {
  const size = sizeOf(farm, content);
  const pieces = readPieces(farm, content);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(size), ...headers },
    ...(size > AT_ONCE ? { pieces } : { body: Buffer.concat([...pieces]) })
  };
}
