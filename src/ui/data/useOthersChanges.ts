import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Repository } from '../../data/repository';
import type { World } from '../app/surroundings';
import { useSite } from './SiteRoom';

/** How often we ask what others have changed, in milliseconds. */
export const askEvery = 5_000;

interface Asking {
  readonly repository: Repository;
  readonly client: QueryClient;
  readonly siteUrl: string;
}

/** Asks once. Without a token we do not know what we have missed, so everything is read again. */
async function ask({ repository, client, siteUrl }: Asking, since: string | null): Promise<string> {
  const { token, changes } = await repository.changes(since);
  const templates = new Set<unknown>(changes.map(({ template }) => template));
  const concerned = (queryKey: readonly unknown[]): boolean =>
    queryKey[1] === siteUrl && (queryKey[0] === 'rows' || queryKey[0] === 'history');
  await client.invalidateQueries({
    predicate: ({ queryKey }) => concerned(queryKey) && (since === null || templates.has(queryKey[2]))
  });
  return token;
}

/** While the page is visible, what others change shows up here by itself. */
export function useOthersChanges(world: World): void {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  React.useEffect(() => {
    let token: string | null = null;
    let asking = false;
    const look = async (): Promise<void> => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      try {
        token = await ask({ repository: connection.repository, client, siteUrl }, token);
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
  }, [client, connection, siteUrl, world]);
}
