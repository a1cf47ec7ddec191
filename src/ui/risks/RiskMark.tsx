import * as React from 'react';
import { makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import type { Mark } from '../../domain/planning/riskMatrix';
import { numberAfter, numberBefore } from '../../domain/planning/risks';
import { risk as template } from '../../domain/templates/risk';
import { useLater } from '../app/WordsRoom';
import { recordAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';
import type { Frame } from './picture';
import { middleOf, radiusOf } from './picture';
import type { Risk } from './risk';
import { useRegionWords } from './useRegionWords';
import { useSteps } from './useSteps';

const useStyles = makeStyles({
  link: {
    outlineStyle: 'none',
    cursor: 'pointer',
    '& text': { userSelect: 'none' },
    '&:focus-visible .ring': { stroke: tokens.colorStrokeFocus2, strokeWidth: '3px' },
    '&:hover .ring': { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' }
  },
  ring: { fill: 'none', stroke: 'transparent' },
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle'
  },
  after: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1 },
  afterText: { fill: tokens.colorNeutralBackground1 },
  before: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  gone: { strokeDasharray: '3 2', stroke: tokens.colorNeutralForeground2 },
  beforeText: { fill: tokens.colorNeutralForeground1 }
});

interface Props {
  readonly frame: Frame;
  readonly mark: Mark<Risk>;
}

function Disc({ frame, mark, led }: Props & { readonly led: boolean }): JSX.Element {
  const styles = useStyles();
  const { x, y } = middleOf(frame, mark);
  const r = radiusOf(frame, mark);
  const isAfter = mark.when === 'after';
  const look = isAfter ? styles.after : led ? styles.before : `${styles.before} ${styles.gone}`;
  return (
    <>
      {led && <circle cx={x} cy={y} r={r + 3} className={`ring ${styles.ring}`} />}
      <circle cx={x} cy={y} r={r} className={look} />
      <text x={x} y={y + 4} className={`${styles.text} ${isAfter ? styles.afterText : styles.beforeText}`}>
        {mark.risk.number || '–'}
      </text>
    </>
  );
}

/** What somebody hears who does not see where the mark stands. */
function useLabel({ risk, when, square }: Mark<Risk>): string {
  const { risks: said } = useLater();
  const { words } = useSteps();
  const { judged } = useRegionWords();
  const stepOf = (all: readonly string[], step: number): string => all[step - 1] || String(step);
  const place = said.standing(
    stepOf(words.likelihood, square.likelihood).toLowerCase(),
    stepOf(words.consequence, square.consequence).toLowerCase(),
    judged(when === 'after' ? numberAfter(risk) : numberBefore(risk), risk)
  );
  return `${said.markOf(risk.number, risk.name)}: ${said[when].toLowerCase()} ${place}`;
}

/** A risk in the picture, by its number: a link to it. Filled where it stands after measures, hollow before them. */
export function RiskMark(props: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  const { risk } = props.mark;
  return (
    <Tooltip content={risk.name} relationship="inaccessible" withArrow>
      <a className={styles.link} aria-label={useLabel(props.mark)} {...linkTo(recordAddress(template, risk.id))}>
        <Disc {...props} led />
      </a>
    </Tooltip>
  );
}

/** Where a risk stood before its measures; the link is where it stands after them. */
export function FormerMark(props: Props): JSX.Element {
  return (
    <g aria-hidden="true">
      <Disc {...props} led={false} />
    </g>
  );
}
