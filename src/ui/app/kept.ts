/** What this person's browser keeps for us between visits. A browser that refuses to keep anything just forgets. */
export function kept(name: string): string | undefined {
  try {
    return window.localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name; no text forgets it. */
export function keep(name: string, text: string | undefined): void {
  try {
    if (text === undefined || text === '') window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, text);
  } catch {
    // Private windows and full disks: the app works without.
  }
}
