import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { LinkTo } from '../route/useGo';

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 'inherit',
    textDecorationLine: 'none',
    outlineStyle: 'none',
    ':hover': { textDecorationLine: 'underline' },
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium
    }
  }
});

interface Props extends LinkTo {
  readonly id?: string;
  readonly current?: boolean;
  readonly children: React.ReactNode;
}

/** The link of a row: a real one, and the whole row is where it can be pressed. */
export function RowLink({ id, current = false, href, onClick, children }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <a id={id} href={href} onClick={onClick} aria-current={current ? 'true' : undefined} className={styles.root}>
      {children}
    </a>
  );
}
