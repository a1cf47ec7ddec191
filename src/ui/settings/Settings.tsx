import * as React from 'react';
import { Waiting } from '../parts/Waiting';
import { useSaid } from '../app/WordsRoom';
import { Later } from '../rooms/Later';
import { siteSettings } from '../../domain/templates/siteSettings';

const SettingsForm = React.lazy(() => import(/* webpackChunkName: "framdrift-settings" */ './SettingsForm'));
const read = [siteSettings];

/** What is the same for all projects of the site. */
export function Settings(): JSX.Element {
  const { app } = useSaid();
  return (
    <Later of={read}>
      <React.Suspense fallback={<Waiting label={app.loading} />}>
        <SettingsForm />
      </React.Suspense>
    </Later>
  );
}
