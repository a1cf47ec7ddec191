import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Region } from '../../domain/planning/riskScale';

/** The colours of the regions. They never stand alone: each has a pattern, and a word beside it. */
const useRiskFills = makeStyles({
  low: { fill: tokens.colorStatusSuccessBackground2 },
  medium: { fill: tokens.colorPaletteYellowBackground2 },
  high: { fill: tokens.colorStatusDangerBackground2 }
});

/** A large opportunity is nothing to stop at. */
const useChanceFills = makeStyles({
  low: { fill: tokens.colorNeutralBackground4 },
  medium: { fill: tokens.colorBrandBackground2 },
  high: { fill: tokens.colorStatusSuccessBackground2 }
});

function useRegionFills(good: boolean): Record<Region, string> {
  const risk = useRiskFills();
  const chance = useChanceFills();
  return good ? chance : risk;
}

const useStyles = makeStyles({
  swatch: { flexShrink: 0, verticalAlign: '-2px' },
  edge: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  sign: { stroke: tokens.colorNeutralForeground1, fill: 'none', strokeWidth: '1.5px' }
});

/** Low has no pattern, medium one line, high two that cross: told apart without colour, also in print. */
const signs: { readonly [R in Region]: string } = {
  low: '',
  medium: 'M3 11 L11 3',
  high: 'M3 11 L11 3 M3 3 L11 11'
};

interface SignProps {
  readonly region: Region;
  /** Of an opportunity. */
  readonly good: boolean;
}

/** The sign of a region beside its word. */
export function RegionSign({ region, good }: SignProps): JSX.Element {
  const styles = useStyles();
  const fills = useRegionFills(good);
  return (
    <svg className={styles.swatch} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="13" rx="3" className={fills[region]} />
      <rect x="0.5" y="0.5" width="13" height="13" rx="3" className={styles.edge} />
      <path d={signs[region]} className={styles.sign} />
    </svg>
  );
}

const usePatternStyles = makeStyles({ line: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px' } });

/** The same as patterns that squares are filled with; `id` makes them this picture's own. */
export function RegionPatterns({ id }: { readonly id: string }): JSX.Element {
  const { line } = usePatternStyles();
  return (
    <defs>
      <pattern id={`${id}-medium`} width="14" height="14" patternUnits="userSpaceOnUse">
        <path d="M0 14 L14 0" className={line} opacity="0.18" />
      </pattern>
      <pattern id={`${id}-high`} width="10" height="10" patternUnits="userSpaceOnUse">
        <path d="M0 10 L10 0 M0 0 L10 10" className={line} opacity="0.22" />
      </pattern>
    </defs>
  );
}

/** Where colours are few, squares have edges. */
const useSquareStyles = makeStyles({ line: { fill: 'none', stroke: tokens.colorTransparentStroke } });

/** A square of the picture, in its region's colour and pattern. */
export function RegionRect(props: SignProps & { readonly id: string } & React.SVGProps<SVGRectElement>): JSX.Element {
  const { id, region, good, className, ...rect } = props;
  const fills = useRegionFills(good);
  const { line } = useSquareStyles();
  return (
    <>
      <rect {...rect} className={mergeClasses(fills[region], className)} />
      {region !== 'low' && <rect {...rect} fill={`url(#${id}-${region})`} />}
      <rect {...rect} className={line} />
    </>
  );
}
