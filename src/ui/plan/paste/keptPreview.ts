import { keep, kept } from '../../app/kept';
import type { Preview } from './pasted';
import { isWanted } from './pasted';

/** Counted up when rows get another shape: what an older page has kept is then forgotten. */
const shape = 1;
/** Larger than this, and the browser would refuse. Characters. */
const largest = 2_000_000;

export const previewPlace = (what: string, login: string, projectKey: string): string =>
  ['framdrift', 'pasted', shape, what, login, projectKey].join(':');

const isPreview = (found: Partial<Preview> | null): found is Preview =>
  Array.isArray(found?.rows) && found?.source !== undefined && found.rows.every((row) => typeof row?.key === 'string');

/** Keeps what is being corrected in the browser; forgets it where nothing is left to store. */
export function keepPreview(place: string, preview: Preview | null): void {
  const text = preview?.rows.some(isWanted) ? JSON.stringify(preview) : '';
  keep(place, text.length > largest ? undefined : text);
}

/** What was kept; null where there is nothing, or nothing that can be read. */
export function keptPreview<P extends Preview>(place: string): P | null {
  try {
    const found = JSON.parse(kept(place) ?? 'null') as Partial<P> | null;
    return isPreview(found) && found.rows.some(isWanted) ? (found as P) : null;
  } catch {
    return null;
  }
}
