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

/** The line on a phone on which the plan's state and the buttons stand, under the name. */
const under = '32px';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
  line: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '36px'
  },
  // A name of several lines has all the room there is; what belongs to it follows its last word.
  title: {
    minWidth: 0,
    textWrap: 'pretty',
    [narrow]: { gridRow: 1, gridColumn: '1 / -1' }
  },
  name: { display: 'inline' },
  switch: {
    display: 'inline-block',
    verticalAlign: 'top',
    marginTop: tokens.spacingVerticalXXS,
    // Lines are lower on a phone than the button is, and stay as low.
    '@container framdrift (max-width: 639px)': {
      marginTop: `calc(-1 * ${tokens.spacingVerticalXXS})`,
      marginBottom: `calc(-1 * ${tokens.spacingVerticalXXS})`
    }
  },
  // On a phone the name has the line to itself; under it stands how far the plan has come, and what one may begin.
  mark: {
    display: 'inline-block',
    marginLeft: tokens.spacingHorizontalXS,
    [narrow]: {
      display: 'flex',
      alignItems: 'center',
      minHeight: under,
      marginLeft: 0,
      paddingTop: tokens.spacingVerticalXXS,
      paddingRight: '112px'
    }
  },
  push: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    [narrow]: { gridRow: 1, gridColumn: '1 / -1', justifySelf: 'end', alignSelf: 'end', minHeight: under }
  }
});

/** Keeps what follows a text on the line of its last word. */
const joined = '\u2060';

/** The project's name, its purpose, and what else one may choose. */
export function ProjectHeader(): JSX.Element {
  const styles = useStyles();
  const { name } = useProject();
  const { project } = useSaid();
  const go = useGo();
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <div className={styles.title}>
          <Heading level="h1" arrival className={styles.name}>
            {name}
          </Heading>
          {joined}
          <span className={styles.switch}>
            <ProjectSwitch />
          </span>
          <div className={styles.mark}>
            <PlanMark />
          </div>
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
