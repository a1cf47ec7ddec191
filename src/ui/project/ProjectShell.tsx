import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { Boundary } from '../app/Boundary';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { useRouter } from '../route/Router';
import { ProjectHeader } from './ProjectHeader';
import { ProjectTabs } from './ProjectTabs';
import { screenOf, screens } from './screens';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '1440px',
    boxSizing: 'border-box',
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL },
    '@media print': { padding: 0 }
  },
  tabs: {
    marginBottom: tokens.spacingVerticalXXL,
    '@container framdrift (max-width: 639px)': { marginBottom: tokens.spacingVerticalL }
  }
});

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
        <ProjectTabs here={screen} />
      </div>
      <Boundary of={screen} fallback={(again) => <Failed again={again} />}>
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          <Shown path={route.path.slice(1)} />
        </React.Suspense>
      </Boundary>
    </div>
  );
}
