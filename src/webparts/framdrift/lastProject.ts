/** What one person last chose in one place, kept in their browser. A browser that refuses to keep it just forgets. */
export function lastProject(siteUrl: string, place: string): { read(): string | undefined; write(key: string): void } {
  const name = `framdrift:project:${siteUrl}:${place}`;
  return {
    read: () => attempt(() => window.localStorage.getItem(name)) ?? undefined,
    write: (key) => attempt(() => window.localStorage.setItem(name, key))
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
