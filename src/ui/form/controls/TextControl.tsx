import * as React from 'react';
import { Input, Textarea, makeStyles, mergeClasses } from '@fluentui/react-components';
import { longestText } from '../../../domain/schema/validate';
import { useFormPlace } from '../formPlace';
import type { ControlProps } from './control';
import { Many } from './OneOf';
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

interface LinesProps extends ControlProps {
  readonly lines: readonly string[];
}

/** One of several lines that somebody has written elsewhere. */
function ChosenText({ lines, field, value, onChange, onBlur, describedBy }: LinesProps): React.ReactElement {
  const text = String(value ?? '');
  const known = text === '' || lines.includes(text) ? lines : [...lines, text];
  return (
    <Many
      options={known.map((line) => ({ key: line, label: line, value: line }))}
      chosen={text === '' ? null : text}
      onChoose={(option) => onChange(option?.value ?? '')}
      optional={!field.options.required}
      {...{ onBlur, describedBy }}
    />
  );
}

/** A line of text, as wide as what it is meant to hold. */
export function TextControl(props: ControlProps): React.ReactElement {
  const lines = useFormPlace().lines?.(props.name) ?? [];
  if (lines.length > 0) return <ChosenText {...props} lines={lines} />;
  return (props.field.options.max ?? longestText) <= oneLine ? <ShortText {...props} /> : <LongText {...props} />;
}
