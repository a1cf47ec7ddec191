import * as React from 'react';
import { Waiting } from '../parts/Waiting';
import { useSaid } from '../app/WordsRoom';
import { Later, Spoken } from '../rooms/Later';
import { siteSettings } from '../../domain/templates/siteSettings';

const SettingsForm = React.lazy(() => import(/* webpackChunkName: "framdrift-settings" */ './SettingsForm'));
const MyNotifications = React.lazy(() => import(/* webpackChunkName: "framdrift-settings" */ './MyNotifications'));
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

/** What is each person's own. */
export function Mine(): JSX.Element {
  const { app } = useSaid();
  return (
    <Spoken>
      <React.Suspense fallback={<Waiting label={app.loading} />}>
        <MyNotifications />
      </React.Suspense>
    </Spoken>
  );
}
