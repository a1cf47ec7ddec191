import * as React from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Connection } from '../../data/repository';
import { useAround } from '../app/Surrounded';
import { useSaid } from '../app/WordsRoom';
import { SiteRoom, seed } from '../data/SiteRoom';
import { openSite } from '../data/opening';
import type { Opened } from '../data/opening';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { useRouter } from '../route/Router';
import { OpenSite } from './OpenSite';

const SetUp = React.lazy(() => import(/* webpackChunkName: "framdrift-setup" */ './SetUp'));

interface Props {
  readonly siteUrl: string;
  readonly connection: Connection;
}

interface Found {
  readonly opened: Opened | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Opens the site once; which project was wanted then is no part of what is remembered. */
function useOpened({ siteUrl, connection }: Props): Found {
  const client = useQueryClient();
  const { route } = useRouter();
  const { project, channel, host } = useAround();
  const key = route.project ?? (host === 'personal' ? undefined : project);
  const { data, error, refetch } = useQuery({
    queryKey: ['site', siteUrl],
    queryFn: async () => {
      const opened = await openSite(connection, { key, channel: channel?.id });
      seed(client, siteUrl, opened);
      return opened;
    }
  });
  return { opened: data, error, again: () => void refetch() };
}

/** A site: on its way, failed, to be set up, or open. */
export function Site(props: Props): JSX.Element {
  const said = useSaid();
  const { opened, error, again } = useOpened(props);
  if (!opened)
    return error ? <Failed title={said.app.name} error={error} again={again} /> : <Waiting label={said.app.loading} />;
  const { schema } = opened.opening;
  if (schema === 'missing' || schema === 'partial') {
    return (
      <React.Suspense fallback={<Waiting label={said.app.loading} />}>
        <SetUp connection={props.connection} opening={opened.opening} onDone={again} />
      </React.Suspense>
    );
  }
  return (
    <SiteRoom {...props}>
      <OpenSite opened={opened} again={again} />
    </SiteRoom>
  );
}
