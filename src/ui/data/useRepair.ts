import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Connection } from '../../data/repository';
import { rowsKey, useSite } from './SiteRoom';

/** Where rows are mended, and where they are to be read again. */
export interface Mending {
  readonly client: QueryClient;
  readonly siteUrl: string;
  readonly connection: Connection;
}

/** Rows that somebody has made by hand in SharePoint get their project's key; if there were any, all is read again. */
export async function repair({ client, siteUrl, connection }: Mending): Promise<void> {
  const mended = await connection.repair();
  if (mended > 0) await client.invalidateQueries(rowsKey(siteUrl, '', '').slice(0, 2));
}

/** Mends once the first screen stands. */
export function useRepair(mayRepair: boolean): void {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  React.useEffect(() => {
    if (!mayRepair) return;
    // Nobody asked for it, and nothing typed depends on it: it is tried again when the site is next opened.
    repair({ client, siteUrl, connection }).catch(() => undefined);
  }, [client, connection, mayRepair, siteUrl]);
}
