import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  icon: { lineHeight: 0, color: tokens.colorNeutralForeground2 },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere', margin: 0 },
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  action: { marginTop: tokens.spacingVerticalS }
});

interface Props {
  readonly icon: JSX.Element;
  readonly title: string;
  /** Where the title leads, where it leads anywhere. */
  readonly to?: readonly string[];
  readonly about?: string;
  readonly children: React.ReactNode;
}

/** One thing that is somebody's turn: what it is, and what can be done about it here. */
export function Card({ icon, title, to, about, children }: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  return (
    <li className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.content}>
        <h3 className={styles.title}>{to ? <Link {...linkTo(to)}>{title}</Link> : title}</h3>
        {about && <div className={styles.about}>{about}</div>}
        <div className={styles.action}>{children}</div>
      </div>
    </li>
  );
}
