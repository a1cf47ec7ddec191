import * as React from 'react';
import { Caption1Strong, Subtitle2, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { FieldWords } from '../../../domain/schema/words';
import { FieldTerms } from '../../glossary/FieldTerms';
import { useSetting } from '../../setting';
import { FieldGuidance } from '../FieldGuidance';
import { hasGuidance } from './guided';

interface GuidancePanelProps {
  /** The field one stands in; null before one has come to any. */
  readonly words: FieldWords | null;
  /** Back to the field. */
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  root: {
    alignSelf: 'start',
    position: 'sticky',
    top: tokens.spacingVerticalXXL,
    flex: '0 1 336px',
    minWidth: 0,
    maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalXXL})`,
    overflowY: 'auto',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` }
  },
  title: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground3 }
});

const hasWords = (words: FieldWords): boolean => hasGuidance(words) || words.example !== undefined;

/** The source's own words on the field one stands in. Not read out by itself: the field is described by the same words. */
export const GuidancePanel = React.forwardRef<HTMLElement, GuidancePanelProps>(({ words, onLeave }, ref) => {
  const { guidance } = useSetting().words.messages.form;
  const styles = useStyles();
  const titleId = useId('guidance');
  const leave = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <section
      ref={ref}
      // No landmark: where a screen has two forms, there are two of these.
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
      className={styles.root}
      onKeyDown={leave}
    >
      <Caption1Strong id={titleId} className={styles.title}>
        {guidance.title}
      </Caption1Strong>
      {words && <Subtitle2>{words.label}</Subtitle2>}
      {words && <FieldGuidance words={words} />}
      {words && <FieldTerms key={words.label} words={words} />}
      {!(words && hasWords(words)) && <span className={styles.none}>{words ? guidance.none : guidance.begin}</span>}
    </section>
  );
});
GuidancePanel.displayName = 'GuidancePanel';
