import type { Preview } from './pasted';
import { isWanted } from './pasted';

/** Counted up when rows get another shape: what an older page has kept is then forgotten. */
const shape = 1;
/** Larger than this, and the browser would refuse. Characters. */
const largest = 2_000_000;

export const previewPlace = (what: string, projectKey: string): string => ['pasted', shape, what, projectKey].join(':');

const isPreview = (found: Partial<Preview> | null): found is Preview =>
  Array.isArray(found?.rows) && found?.source !== undefined && found.rows.every((row) => typeof row?.key === 'string');

/** What the browser keeps of what is being corrected; nothing where nothing is left to store. */
export function previewText(preview: Preview | null): string {
  const text = preview?.rows.some(isWanted) ? JSON.stringify(preview) : '';
  return text.length > largest ? '' : text;
}

/** What was kept; null where there is nothing, or nothing that can be read. */
export function previewIn<P extends Preview>(kept = 'null'): P | null {
  try {
    const found = JSON.parse(kept) as Partial<P> | null;
    return isPreview(found) && found.rows.some(isWanted) ? (found as P) : null;
  } catch {
    return null;
  }
}
