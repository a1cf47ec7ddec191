import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    border: 0,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap'
  }
});

interface UnseenProps {
  readonly id?: string;
  /** Read out when it changes. */
  readonly status?: boolean;
  readonly children: React.ReactNode;
}

/** Words for screen readers only. */
export function Unseen({ id, status, children }: UnseenProps): React.ReactElement {
  return (
    <span id={id} role={status ? 'status' : undefined} className={useStyles().root}>
      {children}
    </span>
  );
}
