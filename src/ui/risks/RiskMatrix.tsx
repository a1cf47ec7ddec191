import * as React from 'react';
import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { riskMatrix } from '../../domain/planning/riskMatrix';
import type { Mark, Matrix } from '../../domain/planning/riskMatrix';
import { useLater } from '../app/WordsRoom';
import { Axes } from './Axes';
import { MatrixLegend } from './MatrixLegend';
import type { Frame } from './picture';
import { arrowBetween, cornerOf, frameOf, middleOf, radiusOf } from './picture';
import { RegionPatterns, RegionRect } from './Region';
import type { Risk } from './risk';
import { FormerMark, RiskMark } from './RiskMark';
import { useRiskScale } from './useSteps';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0, maxWidth: '620px', breakInside: 'avoid' },
  svg: { display: 'block', overflow: 'visible', forcedColorAdjust: 'none', printColorAdjust: 'exact' },
  square: { stroke: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100
  },
  arrow: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  head: { fill: tokens.colorNeutralForeground1 }
});

interface PartProps {
  readonly id: string;
  readonly frame: Frame;
  readonly matrix: Matrix<Risk>;
  /** Opportunities have other colours and words for the regions. */
  readonly good: boolean;
}

/** The squares, each in its region's colour and pattern, with its risk number. */
function Squares({ id, frame, matrix, good }: PartProps): JSX.Element {
  const styles = useStyles();
  return (
    <g aria-hidden="true">
      {matrix.cells.map((cell) => {
        const { x, y } = cornerOf(frame, cell);
        return (
          <g key={`${cell.likelihood} ${cell.consequence}`}>
            <RegionRect {...{ id, x, y, good, ...frame.cell }} region={cell.region} className={styles.square} />
            <text x={x + 5} y={y + 13} className={styles.number}>
              {cell.number}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** From where risks stand to where they stand after measures. */
function Arrows({ id, frame, matrix }: PartProps): JSX.Element {
  const styles = useStyles();
  const line = (from: Mark<Risk>, to: Mark<Risk>): JSX.Element => {
    const radii = [radiusOf(frame, from), radiusOf(frame, to)] as const;
    const [start, end] = arrowBetween(middleOf(frame, from), middleOf(frame, to), radii);
    return (
      <line
        key={to.risk.id}
        {...{ x1: start.x, y1: start.y, x2: end.x, y2: end.y }}
        className={styles.arrow}
        markerEnd={`url(#${id}-head)`}
      />
    );
  };
  return (
    <g aria-hidden="true">
      <defs>
        <marker id={`${id}-head`} viewBox="0 0 8 8" refX="4" refY="4" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 L8 4 L0 8 Z" className={styles.head} />
        </marker>
      </defs>
      {matrix.arrows.map(({ from, to }) => line(from, to))}
    </g>
  );
}

/** The marks: a risk has one link, where it stands after measures, or before them where nobody has judged the rest. */
function Marks({ frame, matrix }: PartProps): JSX.Element {
  const moved = new Set(matrix.arrows.map(({ from }) => from));
  const draw = (mark: Mark<Risk>): JSX.Element => {
    const Shown = moved.has(mark) ? FormerMark : RiskMark;
    return <Shown key={`${mark.risk.id} ${mark.when}`} frame={frame} mark={mark} />;
  };
  return (
    <>
      {matrix.marks.filter((mark) => moved.has(mark)).map(draw)}
      {matrix.marks.filter((mark) => !moved.has(mark)).map(draw)}
    </>
  );
}

interface Props {
  readonly label: string;
  readonly risks: readonly Risk[];
  readonly good: boolean;
}

/** Likelihood and consequence as a picture, before and after measures. The list under it says the same. */
export function RiskMatrix({ label, risks, good }: Props): JSX.Element {
  const styles = useStyles();
  const { risks: said } = useLater();
  const scale = useRiskScale();
  const id = useId('framdrift-matrix').replace(/:/g, '');
  const root = React.useRef<HTMLElement>(null);
  const frame = frameOf(useWidth(root, 480), scale.steps);
  const matrix = React.useMemo(() => riskMatrix(risks, scale), [risks, scale]);
  const part = { id, frame, matrix, good };
  return (
    <figure ref={root} className={styles.root}>
      <svg role="group" aria-label={`${label}. ${said.matrixAbout}`} className={styles.svg} {...sizeOf(frame)}>
        <RegionPatterns id={id} />
        <Squares {...part} />
        <Axes frame={frame} />
        <Arrows {...part} />
        <Marks {...part} />
      </svg>
      <MatrixLegend scale={scale} good={good} narrow={!frame.roomy} />
    </figure>
  );
}

const sizeOf = ({ width, height }: Frame): React.SVGProps<SVGSVGElement> => ({
  width,
  height,
  viewBox: `0 0 ${width} ${height}`
});
