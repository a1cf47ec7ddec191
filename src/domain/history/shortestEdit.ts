/** A piece of two texts: in both, only in the older (`out`), or only in the newer (`in`). */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Farther apart than this, and nobody would read what they have in common. Bounds time and memory. */
const mostSteps = 600;

/** For each number of steps, how far along each diagonal fewer steps led: diagonal `d` is at `steps + 1 + d`. */
type Trace = readonly Int32Array[];

interface Two {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Is the farthest point on a diagonal reached by an addition (and not by a removal)? */
const isAddition = (diagonal: number, steps: number, left: number, right: number): boolean =>
  diagonal === -steps || (diagonal !== steps && left < right);

/** E. W. Myers' greedy search (1986). Null where the two are too far apart. */
function search({ a, b }: Two): Trace | null {
  const most = Math.min(a.length + b.length, mostSteps);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(reach.slice(most - steps, most + steps + 3));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const at = most + 1 + diagonal;
      const [left, right] = [reach[at - 1]!, reach[at + 1]!];
      let x = isAddition(diagonal, steps, left, right) ? right : left + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return null;
}

/** The way back through a search, told from the start. */
function wayBack({ a, b }: Two, trace: Trace): readonly Piece[] {
  const pieces: Piece[] = [];
  let [x, y] = [a.length, b.length];
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const diagonal = x - y;
    const at = steps + 1 + diagonal;
    const [left, right] = [trace[steps]![at - 1]!, trace[steps]![at + 1]!];
    const added = isAddition(diagonal, steps, left, right);
    const from = added ? right : left + 1;
    for (; x > from; x -= 1, y -= 1) pieces.push({ kind: 'same', text: a[x - 1]! });
    if (steps > 0) pieces.push(added ? { kind: 'in', text: b[(y -= 1)]! } : { kind: 'out', text: a[(x -= 1)]! });
  }
  return pieces.reverse();
}

/** How one row of parts became another with the fewest removals and additions; null where they have too little in common. */
export function shortestEdit(a: readonly string[], b: readonly string[]): readonly Piece[] | null {
  const trace = search({ a, b });
  return trace && wayBack({ a, b }, trace);
}
