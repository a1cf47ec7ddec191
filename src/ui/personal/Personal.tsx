import * as React from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Connection } from '../../data/repository';
import { query } from '../../data/repository';
import { site as siteTemplate } from '../../domain/templates/site';
import { useAround } from '../app/Surrounded';
import { useSaid } from '../app/WordsRoom';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { Site } from '../site/Site';
import { siteAddress } from './siteAddress';
import { Sites } from './Sites';

interface Props {
  /** The operations site's. */
  readonly connection: Connection;
  /** The path of the site that was chosen. */
  readonly site: string | undefined;
}

/** The register of sites, as one opening. */
function Register({ connection }: { readonly connection: Connection }): JSX.Element {
  const said = useSaid();
  const client = useQueryClient();
  const { siteUrl } = useAround();
  const queryKey = ['sites', siteUrl];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => connection.open({ sites: query(siteTemplate) })
  });
  if (!data) {
    const again = (): void => void refetch();
    return error ? <Failed title={said.app.name} error={error} again={again} /> : <Waiting label={said.app.loading} />;
  }
  return <Sites connection={connection} found={data} onChanged={() => void client.invalidateQueries({ queryKey })} />;
}

/** The personal app: the sites where Framdrift is in use, and each site's projects. */
export default function Personal({ connection, site }: Props): JSX.Element {
  const { siteUrl } = useAround();
  const address = site === undefined ? null : siteAddress(site, siteUrl);
  const chosen = React.useMemo(() => (address === null ? null : connection.elsewhere(address)), [connection, address]);
  if (address === null || chosen === null) return <Register connection={connection} />;
  return <Site key={address} siteUrl={address} connection={chosen} />;
}
