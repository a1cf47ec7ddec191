import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
    '@container framdrift (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  }
});

/** The way through the sections, and beside it the one that is open. */
export function WithSections({ children }: { readonly children: React.ReactNode }): JSX.Element {
  return <div className={useStyles().root}>{children}</div>;
}
