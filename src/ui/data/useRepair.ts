import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { rowsKey, useSite } from './SiteRoom';

/**
 * Rows that somebody has made by hand in SharePoint get their project's key, once the first screen stands. Those that
 * were mended are read again.
 */
export function useRepair(mayRepair: boolean): void {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  React.useEffect(() => {
    if (!mayRepair) return;
    connection
      .repair()
      .then((mended) => (mended > 0 ? client.invalidateQueries(rowsKey(siteUrl, '', '').slice(0, 2)) : undefined))
      // Nobody asked for it, and nothing typed depends on it: it is tried again when the site is next opened.
      .catch(() => undefined);
  }, [client, connection, mayRepair, siteUrl]);
}
