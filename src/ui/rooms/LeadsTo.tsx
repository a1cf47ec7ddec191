import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Heading } from '../parts/Heading';
import { usePathLinks } from '../route/useGo';
import { listAddress } from './addresses';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2
  }
});

/** The living plan that a chapter speaks of: how much there is of it, and the way there. */
export function LeadsTo({ template }: { readonly template: Template }): JSX.Element {
  const styles = useStyles();
  const { led } = useLater().rooms;
  const said = templateWordsOf(useWords(), template);
  const linkTo = usePathLinks();
  const { length } = useRows(template);
  return (
    <section aria-label={said.many} className={styles.root}>
      <Heading level="h3">{said.many}</Heading>
      <p className={styles.line}>
        <span>{length === 0 ? said.about : led.count(length)}</span>
        <Link {...linkTo(listAddress(template))}>{led.open(said.many)}</Link>
      </p>
    </section>
  );
}
