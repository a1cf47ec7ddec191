import * as React from 'react';
import { Spinner, makeStyles } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';

/** As tall as the least that comes, so that what stands under it stays where it is. */
const useStyles = makeStyles({ root: { display: 'flex', alignItems: 'flex-start', minHeight: '57px' } });

/** What has been folded out is on its way. */
export function Soon(): JSX.Element {
  return (
    <div className={useStyles().root}>
      <Spinner size="tiny" label={useSaid().app.loading} />
    </div>
  );
}
