import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useSaid } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { usePathLinks } from '../route/useGo';
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

/** «Mer»: the parts of the project that a phone has no tabs for. */
export default function More(_props: { readonly path: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const { project: said } = useSaid();
  const linkTo = usePathLinks();
  return (
    <>
      <Heading level="h2" arrival spaced>
        {said.more}
      </Heading>
      <ul className={styles.list}>
        {[...underMore, 'about' as const].map((name) => (
          <li key={name} className={styles.item}>
            <Link className={styles.link} {...linkTo([name])}>
              {said[name]}
              <ChevronRight20Regular aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
