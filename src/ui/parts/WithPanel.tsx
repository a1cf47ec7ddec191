import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const wide = '@container framdrift (min-width: 1024px)';

const useStyles = makeStyles({
  root: { display: 'block' },
  open: {
    [wide]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(400px, 36%)',
      columnGap: tokens.spacingHorizontalXXXL,
      alignItems: 'start'
    }
  },
  main: { minWidth: 0, containerType: 'inline-size', containerName: 'framdrift-list' },
  covered: { '@container framdrift (max-width: 1023px)': { display: 'none' } }
});

interface Props {
  readonly children: React.ReactNode;
  /** What stands beside the list; instead of it, where there is no room for both. */
  readonly panel?: React.ReactNode;
}

/** A list, and beside it what is open. */
export function WithPanel({ children, panel }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, panel !== undefined && styles.open)}>
      <div className={mergeClasses(styles.main, panel !== undefined && styles.covered)}>{children}</div>
      {panel}
    </div>
  );
}
