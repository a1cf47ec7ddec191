/** A site's address from its path; nothing outside the tenant that `home` is in. */
export function siteAddress(path: string, home: string): string | null {
  try {
    const { origin, pathname } = new URL(path, home);
    return origin === new URL(home).origin ? `${origin}${pathname.replace(/\/+$/, '')}` : null;
  } catch {
    return null;
  }
}

/** How SharePoint begins the path of what lies in a site, and of links that somebody has shared. */
const inSite = /^\/(?:(?::\w:\/r\/)?(sites|teams)|:\w:\/(s|t))\/([^/]+)/i;

/**
 * The site that an address leads into, as it is copied from a browser: of a page, a list, a file or what was shared.
 * Null for what is no site of the tenant that `home` is in; its own root is none that anybody means.
 */
export function siteIn(address: string, home: string): string | null {
  const typed = address.trim();
  try {
    const { origin, pathname } = new URL(/^(https?:|\/)/i.test(typed) ? typed : `https://${typed}`, home);
    const [, place, shared, name] = inSite.exec(pathname) ?? [];
    if (origin !== new URL(home).origin || name === undefined) return null;
    return `/${place ?? (shared?.toLowerCase() === 't' ? 'teams' : 'sites')}/${name}`.toLowerCase();
  } catch {
    return null;
  }
}

/** A site's path in the tenant, in lower case: what it is known by. Null for what is no address. */
export function sitePath(address: string): string | null {
  try {
    return new URL(address.trim()).pathname.replace(/\/+$/, '').toLowerCase() || '/';
  } catch {
    return null;
  }
}
