import * as React from 'react';
import { isOutside } from '../../domain/route';
import type { Route } from '../../domain/route';
import { useAround } from '../app/Surrounded';
import { useToday } from '../app/useToday';
import { Boundary } from '../app/Boundary';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Opened } from '../data/opening';
import { useSite } from '../data/SiteRoom';
import { useOthersChanges } from '../data/useOthersChanges';
import { useRepair } from '../data/useRepair';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { Projects } from '../projects/Projects';
import { ProjectRoom } from '../project/ProjectRoom';
import { useRouter } from '../route/Router';
import { SettingProvider } from '../setting';
import type { Setting } from '../setting';
import { Behind } from './Behind';

const Programmes = React.lazy(() => import(/* webpackChunkName: "framdrift-programme" */ '../programme/Programmes'));

interface Props {
  readonly opened: Opened;
  readonly again: () => void;
}

/** The project to show: the one the address names, the place's own, the channel's; none where one is to choose. */
function useShownProject(route: Route, { current }: Opened): string | undefined {
  const { project, host } = useAround();
  if (route.project) return route.project;
  if (isOutside(route.path) || host === 'personal') return undefined;
  return project ?? current?.key;
}

function useSettingHere({ opening }: Opened): Setting {
  const { connection } = useSite();
  const words = useWords();
  const { world } = useAround();
  const today = useToday(world);
  return React.useMemo(
    () => ({ connection, opening, words, today, readOnly: !opening.mayEdit || opening.schema !== 'ready' }),
    [connection, opening, words, today]
  );
}

/** What stands outside the projects: one of the programmes, or all projects to choose between. */
function Outside({ path }: Pick<Route, 'path'>): JSX.Element {
  const said = useSaid();
  if (path[0] !== 'programmes') return <Projects />;
  return (
    <Boundary of="programmes" fallback={(again) => <Failed again={again} />}>
      <React.Suspense fallback={<Waiting label={said.app.loading} />}>
        <Programmes />
      </React.Suspense>
    </Boundary>
  );
}

/** A site that stands ready: its list of projects, or one of them. */
export function OpenSite({ opened, again }: Props): JSX.Element {
  const { route } = useRouter();
  const { world } = useAround();
  const setting = useSettingHere(opened);
  const key = useShownProject(route, opened);
  useOthersChanges(world, !setting.readOnly);
  useRepair(!setting.readOnly);
  return (
    <SettingProvider value={setting}>
      {opened.opening.schema === 'behind' && <Behind onDone={again} />}
      {key ? <ProjectRoom key={key} projectKey={key} /> : <Outside path={route.path} />}
    </SettingProvider>
  );
}
