import { mapColumns } from '../../../domain/benefits/benefitMap';
import type { MapNode } from '../../../domain/benefits/benefitMap';

/** Pixels: what stands in the map, the room between columns and between rows, and the columns' names on top. */
export const box = { width: 200, height: 60, across: 64, down: 12, top: 32 } as const;

export interface Places {
  readonly width: number;
  readonly height: number;
  readonly left: (column: number) => number;
  readonly at: (key: string) => { readonly left: number; readonly top: number };
  /** The line from one to another, as SVG writes it. */
  readonly line: (from: string, to: string) => string;
}

const left = (column: number): number => column * (box.width + box.across);

/** Where everything in the map stands: each column spread over the height of the longest. */
export function placed(nodes: readonly MapNode[]): Places {
  const columns = mapColumns.map((name) => nodes.filter(({ column }) => column === name));
  const most = Math.max(1, ...columns.map(({ length }) => length));
  const height = most * (box.height + box.down);
  const found = new Map(
    columns.flatMap((column, index) =>
      column.map(({ key }, row) => {
        const middle = box.top + ((row + 0.5) / column.length) * height;
        return [key, { left: left(index), top: Math.round(middle - box.height / 2) }] as const;
      })
    )
  );
  const at = (key: string): { readonly left: number; readonly top: number } => found.get(key) ?? { left: 0, top: 0 };
  const line = (from: string, to: string): string => {
    const [x, y] = [at(from).left + box.width, at(from).top + box.height / 2];
    const [toX, toY] = [at(to).left, at(to).top + box.height / 2];
    const bend = box.across * 0.6;
    return `M${x} ${y}C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`;
  };
  return { width: left(mapColumns.length) - box.across, height: box.top + height, left, at, line };
}
