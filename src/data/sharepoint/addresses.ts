import type { Site } from './site';

/** What would end a path, or mean something else in it. Letters stay as they are: people read addresses in the lists. */
const encoded = (character: string): string => encodeURIComponent(character);

/** The absolute address of something at a server-relative path. */
export const addressAt = (site: Site, path: string): string =>
  new URL(site.url).origin + path.replace(/[%#?\s"<>\\^`{|}]/g, encoded);
