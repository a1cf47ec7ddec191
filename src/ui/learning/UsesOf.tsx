import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lessonUse } from '../../domain/templates/lessonUse';
import { useLater, useWords } from '../app/WordsRoom';
import type { Lesson } from '../data/records';
import { useRows } from '../data/useRows';
import { dayWords } from '../../locales/dayWords';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXL, maxWidth: '720px' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    ...typographyStyles.body1,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere'
  },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

/** Which other projects have used a lesson: whoever learnt it likes to know. */
export function UsesOf({ row }: { readonly row: Lesson }): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { learning: said } = useLater();
  const uses = useRows(lessonUse).filter(({ lesson }) => lesson?.id === row.id);
  if (uses.length === 0) return null;
  return (
    <section className={styles.root} aria-label={said.usedTitle}>
      <Heading level="h3">{said.usedTitle}</Heading>
      <ul className={styles.list}>
        {uses.map(({ id, name, usedWhere, usedBy, usedOn }) => (
          <li key={id} className={styles.item}>
            {said.usedIn(name, usedWhere)}
            <div className={styles.about}>{said.by(usedBy?.name ?? '', dayWords(words, usedOn))}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
