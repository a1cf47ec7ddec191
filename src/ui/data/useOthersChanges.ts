import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Change } from '../../data/repository';
import type { Identity } from '../../domain/schema/record';
import type { World } from '../app/surroundings';
import { rowsKey, useSite } from './SiteRoom';
import { repair } from './useRepair';
import type { Mending } from './useRepair';

/** How often we ask what others have changed, in milliseconds. */
export const askEvery = 10_000;

/** What the change feed tells of: keyed by what it is, the site, and the template. */
const told: readonly unknown[] = ['rows', 'history', 'attachments'];

interface Asking extends Mending {
  readonly mayRepair: boolean;
}

/** A new row that is not where it belongs, though all was read again: of another project, or made by hand and of none yet. */
const isStray =
  ({ client, siteUrl }: Mending) =>
  ({ template, id, kind }: Change): boolean => {
    const read = client.getQueriesData<readonly Identity[]>(rowsKey(siteUrl, template, '').slice(0, 3));
    return kind === 'added' && !read.some(([, rows]) => rows?.some((row) => row.id === id));
  };

/** Asks once. Without a token we do not know what we have missed, so everything is read again. */
async function ask(asking: Asking, since: string | null): Promise<string> {
  const { connection, client, siteUrl, mayRepair } = asking;
  const { token, changes } = await connection.repository.changes(since);
  const templates = new Set<unknown>(changes.map(({ template }) => template));
  const concerned = (queryKey: readonly unknown[]): boolean => queryKey[1] === siteUrl && told.includes(queryKey[0]);
  await client.invalidateQueries({
    predicate: ({ queryKey }) => concerned(queryKey) && (since === null || templates.has(queryKey[2]))
  });
  if (mayRepair && changes.some(isStray(asking))) await repair(asking);
  return token;
}

/** While the page is visible, what others change shows up here by itself, also what they add to the plain lists. */
export function useOthersChanges(world: World, mayRepair: boolean): void {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  React.useEffect(() => {
    let token: string | null = null;
    let asking = false;
    const look = async (): Promise<void> => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      try {
        token = await ask({ connection, client, siteUrl, mayRepair }, token);
      } catch {
        token = null; // No answer now: ask again later, and then read everything.
      } finally {
        asking = false;
      }
    };
    const lookNow = (): void => void look();
    const stop = world.every(askEvery, lookNow);
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, [client, connection, mayRepair, siteUrl, world]);
}
