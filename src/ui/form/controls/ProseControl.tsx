import * as React from 'react';
import { Textarea, makeStyles } from '@fluentui/react-components';
import type { ControlProps } from './control';
import { useGrowing } from './useGrowing';

const useStyles = makeStyles({
  root: { width: '100%', minWidth: 0, height: 'auto' },
  // Grows with what is written, up to most of the screen; beyond that it scrolls by itself.
  text: { minWidth: 0, minHeight: '88px', maxHeight: '70vh', boxSizing: 'border-box' }
});

/** Text of any length. */
export function ProseControl({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const styles = useStyles();
  const text = String(value ?? '');
  const { ref, style } = useGrowing(text);
  return (
    <Textarea
      ref={ref}
      className={styles.root}
      textarea={{ className: styles.text, style }}
      resize="vertical"
      value={text}
      aria-describedby={describedBy}
      onChange={(_, { value: typed }) => onChange(typed)}
      onBlur={onBlur}
    />
  );
}
