import * as React from 'react';
import { Checkbox, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Fields } from '../../../domain/schema/template';
import { lesson } from '../../../domain/templates/lesson';
import { choiceWord, fieldWords } from '../../../locales/words';
import { useLater, useWords } from '../../app/WordsRoom';
import type { Lesson } from '../../data/records';
import { Heading } from '../../parts/Heading';
import { usePathLinks } from '../../route/useGo';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere'
  },
  out: { backgroundColor: tokens.colorNeutralBackground2 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL
  },
  topic: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container framdrift (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line' },
  empty: { color: tokens.colorNeutralForeground3 },
  include: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginTop: tokens.spacingVerticalS }
});

/** The rows of the source's table: those of the lesson's kind, and the advice. */
const rowsOf = (kind: string): readonly string[] =>
  Object.entries(lesson.fields as Fields)
    .filter(([, { options }]) => options.section === kind)
    .map(([name]) => name)
    .concat('advice');

interface Props {
  readonly row: Lesson;
  readonly kind: 'improvement' | 'success';
  readonly isIn: boolean;
  readonly mayEdit: boolean;
  /** Left out where it cannot be chosen. */
  readonly onInclude: ((isIn: boolean) => void) | undefined;
}

function Table({ row, kind }: Pick<Props, 'row' | 'kind'>): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { included: said } = useLater().learning;
  const valueOf = (name: string): string => String((row as unknown as Record<string, unknown>)[name] ?? '').trim();
  return (
    <dl className={styles.list}>
      {rowsOf(kind).map((name) => (
        <div key={name} className={styles.row}>
          <dt className={styles.label}>{fieldWords(words, lesson, name).label}</dt>
          <dd className={mergeClasses(styles.value, valueOf(name) === '' && styles.empty)}>
            {valueOf(name) || said.empty}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One lesson as the source's table; left out, only its name. */
export function LessonCard({ row, kind, isIn, mayEdit, onInclude }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { included: said } = useLater().learning;
  const linkTo = usePathLinks();
  return (
    <section className={mergeClasses(styles.root, !isIn && styles.out)} aria-label={row.name}>
      <div className={styles.top}>
        <Heading level="h3">{row.name}</Heading>
        {mayEdit && (
          <Link {...linkTo(['lessons', String(row.id)])} aria-label={said.open(row.name)}>
            {said.edit}
          </Link>
        )}
      </div>
      <p className={styles.topic}>{choiceWord(words, lesson, 'topic', row.topic)}</p>
      {isIn && <Table row={row} kind={kind} />}
      {onInclude && (
        <div className={styles.include}>
          <Checkbox
            label={said.include}
            aria-label={said.includeNamed(row.name)}
            checked={isIn}
            onChange={(_, { checked }) => onInclude(checked === true)}
          />
        </div>
      )}
    </section>
  );
}
