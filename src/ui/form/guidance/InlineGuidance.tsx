import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FieldWords } from '../../../domain/schema/words';
import { FieldGuidance } from '../FieldGuidance';
import { isShort } from './guided';

interface InlineGuidanceProps {
  readonly id: string;
  readonly words: FieldWords;
  /** There for whoever is told of the field, but not shown. */
  readonly hidden: boolean;
}

const useStyles = makeStyles({
  hint: {
    rowGap: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200
  },
  opened: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2
  }
});

/** Guidance under the label: one quiet line where it is short, a note that can be opened where it is not. */
export function InlineGuidance({ id, words, hidden }: InlineGuidanceProps): React.ReactElement {
  const styles = useStyles();
  const short = isShort(words);
  return (
    <FieldGuidance
      id={id}
      words={words}
      hidden={hidden}
      explained={!hidden}
      className={mergeClasses(short ? styles.hint : styles.opened)}
    />
  );
}
