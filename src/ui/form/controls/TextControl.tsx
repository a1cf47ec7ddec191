import * as React from 'react';
import { Input, Textarea, makeStyles, mergeClasses } from '@fluentui/react-components';
import { longestText } from '../../../domain/schema/validate';
import type { ControlProps } from './control';
import { useGrowing } from './useGrowing';

const useStyles = makeStyles({
  root: { width: '100%', height: 'auto' },
  short: { maxWidth: '160px' },
  medium: { maxWidth: '320px' },
  // As high as the other fields while it is one line.
  line: {
    minHeight: '28px',
    maxHeight: 'none',
    boxSizing: 'border-box',
    paddingTop: '5px',
    paddingBottom: '3px',
    overflow: 'hidden'
  }
});

/** Room for this many characters is room enough on one line. */
const oneLine = 80;

function ShortText({ field, value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const styles = useStyles();
  const { max = longestText } = field.options;
  return (
    <Input
      className={mergeClasses(styles.root, max <= 20 ? styles.short : styles.medium)}
      value={String(value ?? '')}
      autoComplete="off"
      aria-describedby={describedBy}
      onChange={(_, { value: typed }) => onChange(typed)}
      onBlur={onBlur}
    />
  );
}

const submitOnEnter = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
};

/** One line in the list, but often a long one: it wraps, so that all of it is seen. Enter saves, as in any line. */
function LongText({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const styles = useStyles();
  const text = String(value ?? '');
  const { ref, style } = useGrowing(text);
  return (
    <Textarea
      ref={ref}
      className={styles.root}
      textarea={{ className: styles.line, style, rows: 1 }}
      resize="none"
      value={text}
      aria-describedby={describedBy}
      onChange={(_, { value: typed }) => onChange(typed.replace(/\s*[\r\n]+\s*/g, ' '))}
      onKeyDown={submitOnEnter}
      onBlur={onBlur}
    />
  );
}

/** A line of text, as wide as what it is meant to hold. */
export const TextControl = (props: ControlProps): React.ReactElement =>
  (props.field.options.max ?? longestText) <= oneLine ? <ShortText {...props} /> : <LongText {...props} />;
