import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { regions } from '../../domain/planning/riskScale';
import type { Region, RiskScale } from '../../domain/planning/riskScale';
import { useLater } from '../app/WordsRoom';
import { RegionSign } from './Region';
import { useSteps } from './useSteps';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS
  },
  line: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  after: { fill: tokens.colorNeutralForeground1 },
  before: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  steps: { margin: 0, overflowWrap: 'anywhere' }
});

/** The numbers of a region: «5–11»; nothing where no number lies there. */
function spanOf(region: Region, { steps, yellowFrom, redFrom }: RiskScale): readonly [number, number] | null {
  const most = steps ** 2;
  const spans = {
    low: [1, Math.min(yellowFrom, redFrom) - 1],
    medium: [yellowFrom, redFrom - 1],
    high: [redFrom, most]
  } as const;
  const [from, to] = spans[region];
  const last = Math.min(to, most);
  return from <= last ? [from, last] : null;
}

function Dot({ when }: { readonly when: 'before' | 'after' }): JSX.Element {
  const styles = useStyles();
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" className={styles[when]} />
    </svg>
  );
}

function Regions({ scale, good }: { readonly scale: RiskScale; readonly good: boolean }): JSX.Element {
  const styles = useStyles();
  const { risks: said } = useLater();
  return (
    <ul className={styles.line}>
      {regions.map((region) => {
        const span = spanOf(region, scale);
        if (!span) return null;
        const numbers = said.span(...span);
        return (
          <li key={region} className={styles.item}>
            <RegionSign region={region} good={good} />
            {good
              ? `${said.chance[region]} ${numbers}`
              : `${said.region[region]} ${numbers}: ${said.regionAbout[region]}`}
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  readonly scale: RiskScale;
  readonly good: boolean;
  /** The picture's sides have numbers only: their words stand here. */
  readonly narrow: boolean;
}

/** What signs, colours and patterns in the picture mean. */
export function MatrixLegend({ scale, good, narrow }: Props): JSX.Element {
  const styles = useStyles();
  const { risks: said } = useLater();
  const steps = useSteps();
  return (
    <figcaption className={styles.root}>
      <ul className={styles.line}>
        {(['before', 'after'] as const).map((when) => (
          <li key={when} className={styles.item}>
            <Dot when={when} />
            {said[when]}
          </li>
        ))}
      </ul>
      <Regions scale={scale} good={good} />
      {narrow && (
        <>
          <p className={styles.steps}>{`${said.likelihood} ↑ ${steps.likelihood.join(' · ')}`}</p>
          <p className={styles.steps}>{`${said.consequence} → ${steps.consequence.join(' · ')}`}</p>
        </>
      )}
    </figcaption>
  );
}
