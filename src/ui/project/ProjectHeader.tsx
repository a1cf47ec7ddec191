import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { PlanMark } from '../plan/approval/PlanMark';
import { useGo } from '../route/useGo';
import { MoreMenu } from './MoreMenu';
import { OneClicks } from './OneClick';
import { ProjectSwitch } from './ProjectSwitch';
import { PurposeLine } from './PurposeLine';
import { useProject } from './ProjectRoom';

/** Where the name, how far the plan has come and what can be done do not fit on one line. */
const narrow = '@container framdrift (max-width: 799px)';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
  line: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) auto auto 1fr',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    [narrow]: { gridTemplateColumns: 'minmax(0, auto) auto 1fr' }
  },
  // On a phone the name has the line to itself; under it stands how far the plan has come, and what one may begin.
  mark: {
    alignSelf: 'center',
    [narrow]: { gridRow: 2, gridColumn: '1 / -1', minHeight: '24px', paddingRight: '112px' }
  },
  push: {
    justifySelf: 'end',
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    [narrow]: { gridRow: 2, gridColumn: '1 / -1', alignSelf: 'center' }
  }
});

/** The project's name, its purpose, and what else one may choose. */
export function ProjectHeader(): JSX.Element {
  const styles = useStyles();
  const { name } = useProject();
  const { project } = useSaid();
  const go = useGo();
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <Heading level="h1" arrival>
          {name}
        </Heading>
        <ProjectSwitch />
        <div className={styles.mark}>
          <PlanMark />
        </div>
        <div className={styles.push}>
          <OneClicks />
          <MoreMenu
            items={[
              { name: 'about', label: project.about, onPress: () => go(['about']) },
              { name: 'notifications', label: project.notifications, onPress: () => go(['more', 'mine']) },
              { name: 'settings', label: project.settings, onPress: () => go(['more', 'settings']) }
            ]}
          />
        </div>
      </div>
      <PurposeLine />
    </header>
  );
}
