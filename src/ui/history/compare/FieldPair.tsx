import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isEmpty } from '../../../domain/schema/kinds';
import type { Kind } from '../../../domain/schema/kinds';
import type { Template } from '../../../domain/schema/template';
import { fieldWords } from '../../../locales/words';
import { useWords } from '../../app/WordsRoom';
import { ValueText } from '../../form/ValueText';
import { Marked } from '../Marked';
import { named } from '../named';
import type { Side } from './sides';

const useStyles = makeStyles({
  root: {
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  label: {
    ...typographyStyles.body1Strong,
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere'
  },
  sides: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    '@container framdrift-compare (min-width: 560px)': {
      gridTemplateColumns: '1fr 1fr',
      columnGap: tokens.spacingHorizontalXXL
    }
  },
  side: { minWidth: 0, ...typographyStyles.body1 },
  which: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    marginBottom: tokens.spacingVerticalXXS
  },
  empty: { color: tokens.colorNeutralForeground3 }
});

const texts: readonly (Kind | undefined)[] = ['text', 'prose'];

/** Is it somebody's own words, compared word by word? */
export const isText = ({ fields }: Template, name: string): boolean => texts.includes(fields[name]?.kind);

interface PairProps {
  readonly template: Template;
  readonly name: string;
  readonly left: Side;
  readonly right: Side;
}

interface HalfProps extends PairProps {
  readonly side: 'older' | 'newer';
  /** Stands over it; nothing where both say the same. */
  readonly title?: string;
}

/** The field in one of the versions. */
function Half({ template, name, left, right, side, title }: HalfProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { empty } = words.messages.history;
  const value = named(words, (side === 'older' ? left : right).values[name]);
  const text = (of: Side): string => String(of.values[name] ?? '');
  const shown = isText(template, name) ? (
    <Marked older={text(left)} newer={text(right)} side={side} />
  ) : (
    <ValueText {...{ template, name, value }} />
  );
  return (
    <div className={styles.side}>
      {title !== undefined && <span className={styles.which}>{title}</span>}
      {isEmpty(value) ? <span className={styles.empty}>{empty}</span> : shown}
    </div>
  );
}

interface FieldProps extends PairProps {
  readonly differs: boolean;
  /** What can be done with the field. */
  readonly children?: React.ReactNode;
}

/** One field of two versions: beside each other where it differs. */
export function FieldPair({ differs, children, ...pair }: FieldProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { template, name, left, right } = pair;
  return (
    <div className={styles.root} data-field={name}>
      <h4 className={styles.label}>{fieldWords(words, template, name).label}</h4>
      {differs ? (
        <div className={styles.sides}>
          <Half {...pair} side="older" title={left.title} />
          <Half {...pair} side="newer" title={right.title} />
        </div>
      ) : (
        <Half {...pair} side="newer" title={words.messages.history.compare.alike} />
      )}
      {children}
    </div>
  );
}
