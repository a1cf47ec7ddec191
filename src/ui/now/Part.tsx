import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Heading } from '../parts/Heading';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM
  },
  title: typographyStyles.subtitle2,
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

interface Props {
  readonly title: string;
  /** Where there is more of the same. */
  readonly more?: { readonly label: string; readonly to: readonly string[] };
  /** What one has come to: the focus goes here. */
  readonly arrival?: boolean;
  readonly children: React.ReactNode;
}

/** One of the things «Nå» tells. */
export function Part({ title, more, arrival, children }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId('part');
  const linkTo = usePathLinks();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.bar}>
        <Heading level="h2" id={id} arrival={arrival} className={styles.title}>
          {title}
        </Heading>
        {more && <Link {...linkTo(more.to)}>{more.label}</Link>}
      </div>
      {children}
    </section>
  );
}

/** Nothing to tell, in one sentence. */
export function None({ children }: { readonly children: string }): JSX.Element {
  const styles = useStyles();
  return <p className={styles.none}>{children}</p>;
}
