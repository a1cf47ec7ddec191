import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLater } from '../app/WordsRoom';
import type { Frame } from './picture';
import { cornerOf } from './picture';
import { useSteps } from './useSteps';

const useStyles = makeStyles({
  text: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200
  },
  title: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold }
});

/** A word that does not fit is cut; the form and the legend have it whole. About 6 pixels to a letter. */
const fitting = (word: string, width: number): string => {
  const most = Math.floor(width / 6);
  return word.length <= most ? word : `${word.slice(0, Math.max(1, most - 1))}…`;
};

/** What the squares' sides mean: steps of likelihood upwards, of consequence to the right. */
export function Axes({ frame }: { readonly frame: Frame }): JSX.Element {
  const styles = useStyles();
  const { risks: said } = useLater();
  const { likelihood, consequence } = useSteps();
  const { left, cell, roomy, steps } = frame;
  const short = (index: number, all: readonly string[], width: number): string =>
    roomy ? fitting(all[index] ?? '', width) : String(index + 1);
  const bottom = cornerOf(frame, { likelihood: 0, consequence: 1 }).y;
  return (
    <g aria-hidden="true" className={styles.text}>
      <text x={0} y={12} className={styles.title}>
        {`↑ ${said.likelihood}`}
      </text>
      {likelihood.map((_, index) => (
        <text key={index} x={0} y={cornerOf(frame, { likelihood: index + 1, consequence: 1 }).y + cell.height / 2 + 4}>
          {short(index, likelihood, left - 4)}
        </text>
      ))}
      {consequence.map((_, index) => (
        <text key={index} x={left + (index + 0.5) * cell.width} y={bottom + 16} textAnchor="middle">
          {short(index, consequence, cell.width - 4)}
        </text>
      ))}
      <text x={left + (steps * cell.width) / 2} y={bottom + 36} textAnchor="middle" className={styles.title}>
        {`${said.consequence} →`}
      </text>
    </g>
  );
}
