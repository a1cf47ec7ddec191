import * as React from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { mapColumns } from '../../../domain/benefits/benefitMap';
import type { MapNode } from '../../../domain/benefits/benefitMap';
import { useLater } from '../../app/WordsRoom';
import { usePathLinks } from '../../route/useGo';
import { FigureTable } from '../FigureTable';
import { nameOf, useColumnName, wayTo } from './useMap';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalXL },
  list: { listStyleType: 'none', margin: 0, padding: 0 }
});

/** The same as the picture: what each leads to, column by column. */
export function MapTable({ nodes }: { readonly nodes: readonly MapNode[] }): JSX.Element {
  const styles = useStyles();
  const { map: said } = useLater().benefits;
  const linkTo = usePathLinks();
  const column = useColumnName(nodes);
  const link = (node: MapNode): JSX.Element => <Link {...linkTo(wayTo(node))}>{nameOf(node)}</Link>;
  const to = ({ leadsTo }: MapNode): React.ReactNode =>
    leadsTo.length === 0 ? (
      said.nothing
    ) : (
      <ul className={styles.list}>
        {nodes
          .filter(({ key }) => leadsTo.includes(key))
          .map((node) => (
            <li key={node.key}>{nameOf(node)}</li>
          ))}
      </ul>
    );
  const leading = mapColumns.filter((name) => name !== 'benefit' && nodes.some((node) => node.column === name));
  return (
    <>
      {leading.map((name) => (
        <div key={name} className={styles.group}>
          <FigureTable
            label={column(name)}
            headers={[column(name), said.leadsTo]}
            rows={nodes
              .filter((node) => node.column === name)
              .map((node) => ({ key: node.key, cells: [link(node), to(node)] }))}
          />
        </div>
      ))}
    </>
  );
}
