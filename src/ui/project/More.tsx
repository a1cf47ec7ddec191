import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useSaid } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { usePathLinks } from '../route/useGo';
import { Mine, Settings } from '../settings/Settings';
import { underMore } from './screenNames';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '640px' },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  link: {
    ...typographyStyles.body2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '48px',
    color: tokens.colorNeutralForeground1
  }
});

const items = [
  ...underMore.map((name) => ({ name, path: [name] })),
  { name: 'about', path: ['about'] },
  { name: 'notifications', path: ['more', 'mine'] },
  { name: 'settings', path: ['more', 'settings'] }
] as const;

/** «Mer»: the parts of the project that a phone has no tabs for, one's own notifications and the site's settings. */
export default function More({ path }: { readonly path: readonly string[] }): JSX.Element {
  if (path[0] === 'mine') return <Mine />;
  return path[0] === 'settings' ? <Settings /> : <MoreList />;
}

function MoreList(): JSX.Element {
  const styles = useStyles();
  const { project: said } = useSaid();
  const linkTo = usePathLinks();
  return (
    <>
      <Heading level="h2" arrival spaced>
        {said.more}
      </Heading>
      <ul className={styles.list}>
        {items.map(({ name, path }) => (
          <li key={name} className={styles.item}>
            <Link className={styles.link} {...linkTo(path)}>
              {said[name]}
              <ChevronRight20Regular aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
