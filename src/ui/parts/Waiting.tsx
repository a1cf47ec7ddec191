import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXXL, display: 'flex', flexDirection: 'column', minHeight: '640px' },
  bar: {
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: {} }
  },
  title: { width: '280px', maxWidth: '70%', height: '32px', marginBottom: tokens.spacingVerticalM },
  line: { width: '520px', maxWidth: '100%', height: '16px', marginBottom: tokens.spacingVerticalXXL },
  tabs: { width: '360px', maxWidth: '100%', height: '20px', marginBottom: tokens.spacingVerticalXXXL },
  row: { height: '20px', marginBottom: tokens.spacingVerticalXXL }
});

const rows = ['92%', '84%', '96%', '78%', '88%', '90%'];

/** The shape of what is on its way, so that nothing jumps when it comes. */
export function Waiting({ label }: { readonly label?: string }): JSX.Element {
  const styles = useStyles();
  const bar = (shape: string): string => `${styles.bar} ${shape}`;
  return (
    <div className={styles.root} role="status" aria-label={label} aria-busy="true">
      <div className={bar(styles.title)} />
      <div className={bar(styles.line)} />
      <div className={bar(styles.tabs)} />
      {rows.map((width) => (
        <div key={width} className={bar(styles.row)} style={{ width }} />
      ))}
    </div>
  );
}
