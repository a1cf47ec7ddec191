import * as React from 'react';
import { Spinner } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { useSetting } from '../setting';
import type { FilesProps } from './Files';

const Files = React.lazy(() => import(/* webpackChunkName: "framdrift-files" */ './Files'));

export type FilesPartProps = Omit<FilesProps, 'readOnly'> & {
  /** The record is settled: nothing hangs on it or comes off any more. */
  readonly settled?: boolean;
};

/** A record's files and links, fetched when somebody opens them. */
export function FilesPart({ settled = false, ...rest }: FilesPartProps): JSX.Element {
  const { app } = useSaid();
  const { readOnly } = useSetting();
  return (
    <React.Suspense fallback={<Spinner size="tiny" label={app.loading} />}>
      <Files {...rest} readOnly={readOnly || settled} />
    </React.Suspense>
  );
}
