import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { isUnanswered } from '../../domain/people/unanswered';
import type { RecordOf } from '../../domain/schema/record';
import { involvement } from '../../domain/templates/involvement';
import { useLater } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: '720px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  input: {
    ...typographyStyles.body1,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflowX: 'hidden',
    overflowY: 'hidden'
  }
});

/** What people have said and have no answer to, over the plan of who is involved. Nothing where all is answered. */
export default function Unanswered({ rows }: RowsProps): JSX.Element | null {
  const styles = useStyles();
  const id = useId('unanswered');
  const { unanswered: said } = useLater().people;
  const linkTo = usePathLinks();
  const waiting = (rows as readonly unknown[] as readonly RecordOf<typeof involvement>[]).filter(isUnanswered);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.root}>
      <Heading level="h3" id={id}>
        {said.title}
      </Heading>
      <p className={styles.lead}>{said.lead(waiting.length)}</p>
      <ul className={styles.list}>
        {waiting.map((row) => (
          <li key={row.id} className={styles.item}>
            <Link {...linkTo(recordAddress(involvement, row.id))}>{row.name}</Link>
            <div className={styles.input}>{row.inputReceived}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
