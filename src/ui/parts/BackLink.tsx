import * as React from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { usePathLinks } from '../route/useGo';
import type { LinkTo } from '../route/useGo';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' }
});

interface BackToProps {
  readonly link: LinkTo;
  readonly children: React.ReactNode;
}

/** The way back to where something was chosen. */
export function BackTo({ link, children }: BackToProps): JSX.Element {
  const styles = useStyles();
  return (
    <Link className={styles.root} data-screen="" {...link}>
      <ArrowLeft16Regular aria-hidden="true" />
      {children}
    </Link>
  );
}

interface Props {
  readonly to: readonly string[];
  readonly children: React.ReactNode;
}

/** The way back to the list that something was opened from. */
export function BackLink({ to, children }: Props): JSX.Element {
  const linkTo = usePathLinks();
  return <BackTo link={linkTo(to)}>{children}</BackTo>;
}
