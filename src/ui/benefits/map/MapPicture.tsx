import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { chainOf, mapColumns } from '../../../domain/benefits/benefitMap';
import type { MapNode } from '../../../domain/benefits/benefitMap';
import { useLater } from '../../app/WordsRoom';
import { usePathLinks } from '../../route/useGo';
import { box, placed } from './places';
import type { Places } from './places';
import { nameOf, useColumnName, wayTo } from './useMap';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', marginTop: tokens.spacingVerticalM },
  root: { position: 'relative' },
  lines: { position: 'absolute', inset: 0, pointerEvents: 'none' },
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  inChain: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  column: { ...typographyStyles.caption1Strong, position: 'absolute', top: 0, margin: 0, width: `${box.width}px` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  node: {
    ...typographyStyles.caption1,
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: `${box.width}px`,
    height: `${box.height}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` }
  },
  lit: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere'
  }
});

interface Drawn {
  readonly nodes: readonly MapNode[];
  readonly places: Places;
  readonly chain: ReadonlySet<string>;
}

function Lines({ nodes, places, chain }: Drawn): JSX.Element {
  const styles = useStyles();
  const pairs = nodes.flatMap((from) => from.leadsTo.map((to) => [from.key, to] as const));
  const isLit = ([from, to]: readonly [string, string]): boolean => chain.has(from) && chain.has(to);
  return (
    <svg className={styles.lines} width={places.width} height={places.height} aria-hidden="true">
      {pairs
        .slice()
        .sort((a, b) => Number(isLit(a)) - Number(isLit(b)))
        .map((pair) => (
          <path
            key={pair.join(' ')}
            className={mergeClasses(styles.line, isLit(pair) && styles.inChain)}
            d={places.line(...pair)}
          />
        ))}
    </svg>
  );
}

interface NodeProps {
  readonly node: MapNode;
  readonly place: React.CSSProperties;
  readonly lit: boolean;
  readonly onAt: (key: string | null) => void;
}

function Node({ node, place, lit, onAt }: NodeProps): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  const here = (): void => onAt(node.key);
  const off = (): void => onAt(null);
  return (
    <li>
      <a
        {...linkTo(wayTo(node))}
        title={nameOf(node)}
        className={mergeClasses(styles.node, lit && styles.lit)}
        style={place}
        onFocus={here}
        onBlur={off}
        onMouseEnter={here}
        onMouseLeave={off}
      >
        <span className={styles.text}>{nameOf(node)}</span>
      </a>
    </li>
  );
}

/** The map drawn: a column for each step, and lines between. What one points at or comes to shows all it hangs together with. */
export function MapPicture({ nodes }: { readonly nodes: readonly MapNode[] }): JSX.Element {
  const styles = useStyles();
  const { map: said } = useLater().benefits;
  const column = useColumnName(nodes);
  const [at, setAt] = React.useState<string | null>(null);
  const places = React.useMemo(() => placed(nodes), [nodes]);
  const chain = React.useMemo(() => (at === null ? new Set<string>() : chainOf(nodes, at)), [nodes, at]);
  return (
    <div className={styles.scroll} role="group" aria-label={said.title} tabIndex={0}>
      <div className={styles.root} style={{ width: places.width, height: places.height }}>
        <Lines {...{ nodes, places, chain }} />
        {mapColumns.map((name, index) => (
          <section key={name} aria-label={column(name)}>
            <h4 className={styles.column} style={{ left: places.left(index) }}>
              {column(name)}
            </h4>
            <ul className={styles.list}>
              {nodes
                .filter((node) => node.column === name)
                .map((node) => (
                  <Node key={node.key} node={node} place={places.at(node.key)} lit={chain.has(node.key)} onAt={setAt} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
