import * as React from 'react';
import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { Term } from '../../domain/glossary/glossary';
import { useLeaving } from '../parts/useLeaving';
import { Definition } from './Definition';

const useStyles = makeStyles({
  word: {
    font: 'inherit',
    color: 'inherit',
    letterSpacing: 'inherit',
    textAlign: 'inherit',
    margin: 0,
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'help',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
    ':hover': { textDecorationColor: tokens.colorBrandForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall
    }
  },
  // It stands under the line that the term is on, and within what the text stands in.
  surface: {
    display: 'block',
    position: 'absolute',
    left: 0,
    zIndex: 1000,
    boxSizing: 'border-box',
    width: 'max-content',
    maxWidth: 'min(100%, 400px)',
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    textAlign: 'left'
  },
  title: { ...typographyStyles.body1Strong, display: 'block', color: tokens.colorNeutralForeground1 }
});

interface Props {
  readonly term: Term;
  /** The term as the text writes it. */
  readonly children: string;
}

/** A term in a text, quietly marked; pressed, it says what it means. Escape closes it. */
export function ExplainedTerm({ term, children }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId('term');
  const root = React.useRef<HTMLSpanElement>(null);
  const [open, setOpen] = React.useState(false);
  const leave = React.useCallback(() => setOpen(false), []);
  useLeaving(root, open, leave);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <span ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={styles.word}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <span id={id} role="note" className={styles.surface}>
          <span className={styles.title}>{term.term}</span>
          <Definition term={term} />
        </span>
      )}
    </span>
  );
}
