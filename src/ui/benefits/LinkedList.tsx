import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { ...typographyStyles.body1, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

export interface Linked {
  readonly key: string;
  readonly name: string;
  readonly to: readonly string[];
  /** In a few words, how it stands. */
  readonly about?: string;
}

interface Props {
  readonly title: string;
  readonly items: readonly Linked[];
  /** What is said where there are none. */
  readonly none: string;
}

/** What something hangs together with, each with a way to it. */
export function LinkedList({ title, items, none }: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  return (
    <section aria-label={title} className={styles.root}>
      <h4 className={styles.title}>{title}</h4>
      {items.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {items.map(({ key, name, to, about }) => (
            <li key={key} className={styles.item}>
              <Link {...linkTo(to)}>{name}</Link>
              {about ? ` · ${about}` : ''}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
