/** A site's address from its path; nothing outside the tenant that `home` is in. */
export function siteAddress(path: string, home: string): string | null {
  try {
    const { origin, pathname } = new URL(path, home);
    return origin === new URL(home).origin ? `${origin}${pathname.replace(/\/+$/, '')}` : null;
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
