import * as React from 'react';
import { useAround } from '../app/Surrounded';
import { useRouter } from '../route/Router';
import { Waiting } from '../parts/Waiting';
import { Site } from './Site';

const Personal = React.lazy(() => import(/* webpackChunkName: "framdrift-personal" */ '../personal/Personal'));

/** The host's own site, or in the personal app whichever site was chosen. */
export function Start(): JSX.Element {
  const around = useAround();
  const { route } = useRouter();
  const { connect, siteUrl, host } = around;
  const connection = React.useMemo(() => connect(siteUrl), [connect, siteUrl]);
  if (host !== 'personal') return <Site siteUrl={siteUrl} connection={connection} />;
  return (
    <React.Suspense fallback={<Waiting />}>
      <Personal connection={connection} site={route.site} />
    </React.Suspense>
  );
}
