import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { answerTo, authorOf } from '../../domain/learning/reflected';
import { reflection } from '../../domain/templates/reflection';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import type { Reflection } from './useOthersLessons';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  item: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere'
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  answer: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: 'pre-line' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

const questions = ['surprised', 'learnt', 'doDifferently'] as const;

function Answers({ row }: { readonly row: Reflection }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = questions.filter((name) => answerTo(name, row) !== '' && answerTo(name, row) !== row.name.trim());
  return (
    <>
      {said.map((name) => (
        <React.Fragment key={name}>
          <p className={styles.label}>{fieldWords(words, reflection, name).label}</p>
          <p className={styles.answer}>{answerTo(name, row)}</p>
        </React.Fragment>
      ))}
    </>
  );
}

interface Props {
  readonly rows: readonly Reflection[];
  /** Says which project each is from. */
  readonly ofOthers?: boolean;
}

/** Reflections to be read where they stand: what somebody thought, who and when. */
export function ReflectionList({ rows, ofOthers = false }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { learning: said } = useLater();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <p className={styles.name}>{row.name}</p>
          <Answers row={row} />
          <div className={styles.about}>
            {[
              ofOthers && row.project ? said.from(row.project.title) : '',
              said.by(authorOf(row), dayWords(words, row.date))
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
