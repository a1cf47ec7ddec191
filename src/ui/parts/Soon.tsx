import * as React from 'react';
import { Spinner, makeStyles } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';

const useStyles = makeStyles({ root: { display: 'flex', alignItems: 'flex-start' } });

interface Props {
  /** As tall as the least that comes, so that what stands under it stays where it is. Pixels. */
  readonly height?: number;
}

/** What has been folded out is on its way. */
export function Soon({ height = 57 }: Props): JSX.Element {
  return (
    <div className={useStyles().root} style={{ minHeight: `${height}px` }}>
      <Spinner size="tiny" label={useSaid().app.loading} />
    </div>
  );
}
