import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { YearSum } from '../../domain/benefits/years';
import { useLater } from '../app/WordsRoom';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '140px', overflow: 'visible' },
  gross: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  running: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStrokeAccessible },
  zero: { stroke: tokens.colorNeutralStroke1 },
  net: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  dot: { stroke: tokens.colorNeutralForeground1, strokeWidth: '8px', strokeLinecap: 'round' },
  years: { display: 'flex', marginTop: tokens.spacingVerticalXS },
  year: { ...typographyStyles.caption1, flex: '1 1 0', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    padding: 0,
    margin: `0 0 ${tokens.spacingVerticalS}`
  },
  sign: { width: '12px', height: '12px', marginRight: tokens.spacingHorizontalXS, verticalAlign: '-2px' }
});

const fixed = 'non-scaling-stroke';

/** Brutto and drift as bars beside each other, netto as a line through them: kroner from the top down, in hundredths. */
function useShapes(sums: readonly YearSum[]) {
  return React.useMemo(() => {
    const all = sums.flatMap(({ gross, running, net }) => [gross, running, net]);
    const [low, high] = [Math.min(0, ...all), Math.max(1, ...all)];
    const at = (kroner: number): number => 100 - ((kroner - low) / (high - low)) * 100;
    const width = 100 / sums.length;
    const bar = (kroner: number, index: number, from: number) => ({
      x: (index + from) * width,
      y: Math.min(at(0), at(kroner)),
      width: width * 0.22,
      height: Math.abs(at(kroner) - at(0))
    });
    return {
      zero: at(0),
      bars: sums.map(({ gross, running }, index) => [bar(gross, index, 0.26), bar(running, index, 0.52)] as const),
      net: sums.map(({ net }, index) => ({ x: (index + 0.5) * width, y: at(net) }))
    };
  }, [sums]);
}

function Legend(): JSX.Element {
  const styles = useStyles();
  const { years: said } = useLater().benefits;
  return (
    <ul className={styles.legend} aria-hidden="true">
      {(['gross', 'running'] as const).map((name) => (
        <li key={name}>
          <svg className={styles.sign} viewBox="0 0 12 12">
            <rect className={styles[name]} x="1" y="1" width="10" height="10" />
          </svg>
          {said[name]}
        </li>
      ))}
      <li>
        <svg className={styles.sign} viewBox="0 0 12 12">
          <path className={styles.net} d="M0 6H12" />
          <path className={styles.dot} d="M6 6h0" />
        </svg>
        {said.net}
      </li>
    </ul>
  );
}

/** What priced benefits are worth year by year. The table beside it says the same. */
export function YearPicture({ sums }: { readonly sums: readonly YearSum[] }): JSX.Element {
  const styles = useStyles();
  const { years: said } = useLater().benefits;
  const { zero, bars, net } = useShapes(sums);
  return (
    <div>
      <Legend />
      <svg
        role="img"
        aria-label={said.picture}
        className={styles.picture}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        {bars.map(([gross, running], index) => (
          <React.Fragment key={sums[index]?.year}>
            <rect className={styles.gross} vectorEffect={fixed} {...gross} />
            <rect className={styles.running} vectorEffect={fixed} {...running} />
          </React.Fragment>
        ))}
        <path className={styles.zero} vectorEffect={fixed} d={`M0 ${zero}H100`} />
        <path className={styles.net} vectorEffect={fixed} d={`M${net.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        {net.map(({ x, y }) => (
          <path key={x} className={styles.dot} vectorEffect={fixed} d={`M${x} ${y}h0`} />
        ))}
      </svg>
      <div className={styles.years} aria-hidden="true">
        {sums.map(({ year }) => (
          <span key={year} className={styles.year}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
