import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { Boundary } from '../app/Boundary';
import { Failed } from '../parts/Failed';
import { Tabs } from '../parts/Tabs';
import { Waiting } from '../parts/Waiting';
import { Plan } from '../plan/Plan';
import { useRouter } from '../route/Router';
import { ProjectHeader } from './ProjectHeader';

const Reports = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/Reports'));
const Lessons = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ '../lesson/Lessons'));
const About = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ './About'));

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '1440px',
    boxSizing: 'border-box',
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL }
  },
  tabs: {
    marginBottom: tokens.spacingVerticalXXL,
    '@container framdrift (max-width: 639px)': { marginBottom: tokens.spacingVerticalL }
  }
});

const screens = { plan: Plan, reports: Reports, lessons: Lessons, about: About } as const;
type Screen = keyof typeof screens;
const names = Object.keys(screens) as readonly Screen[];

const screenOf = (path: readonly string[]): Screen => names.find((name) => name === path[0]) ?? 'plan';

/** A project: its name and purpose, and its screens. */
export function ProjectShell(): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { route } = useRouter();
  const screen = screenOf(route.path);
  const Shown = screens[screen];
  return (
    <div className={styles.root}>
      <ProjectHeader />
      <div className={styles.tabs}>
        <Tabs
          label={said.project.tabs}
          here={screen}
          items={names.map((name) => ({ name, label: said.project[name], path: [name] }))}
        />
      </div>
      <Boundary of={screen} fallback={(again) => <Failed again={again} />}>
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          <Shown path={route.path.slice(1)} />
        </React.Suspense>
      </Boundary>
    </div>
  );
}
