import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { Lack } from '../../domain/benefits/lacking';
import { benefit as benefits } from '../../domain/templates/benefit';
import { indicator as indicators } from '../../domain/templates/indicator';
import { useLater, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { recordAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';
import { useLacking } from './useLacking';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalXL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2
  },
  icon: { color: tokens.colorNeutralForeground2, lineHeight: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { ...typographyStyles.body1, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' }
});

/** Where each is mended, down to the field. */
const wayTo = ({ what, benefit, indicator }: Lack): readonly string[] => {
  if (what === 'responsible') return [...recordAddress(benefits, benefit.id), 'responsible'];
  if (what === 'nullPoint' && indicator) return [...recordAddress(indicators, indicator.id), 'nullValue'];
  if (what === 'measurement' && indicator) return recordAddress(indicators, indicator.id);
  return recordAddress(benefits, benefit.id);
};

function useSaid(): (lack: Lack) => string {
  const words = useWords();
  const { lacks } = useLater().benefits;
  return ({ what, indicator, since }) => {
    if (what === 'nullPoint') return lacks.nullPoint(indicator?.name ?? '');
    if (what === 'measurement') return lacks.measurement(indicator?.name ?? '', dayWords(words, since ?? null));
    return lacks[what];
  };
}

/** What the benefits lack, over the list of them: calmly, each with a way to where it is mended. */
export default function Lacking(): JSX.Element | null {
  const styles = useStyles();
  const { benefits: said } = useLater();
  const saying = useSaid();
  const linkTo = usePathLinks();
  const lacks = useLacking();
  if (lacks.length === 0) return null;
  return (
    <section aria-label={said.look(lacks.length)} className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        <Info20Regular />
      </span>
      <div>
        <h3 className={styles.title}>{said.look(lacks.length)}</h3>
        <ul className={styles.list}>
          {lacks.map((lack) => (
            <li key={`${lack.what} ${lack.benefit.id} ${lack.indicator?.id ?? ''}`} className={styles.item}>
              <Link {...linkTo(wayTo(lack))}>{lack.benefit.name}</Link> {saying(lack)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
