import * as React from 'react';
import { makeStyles, tokens, useId } from '@fluentui/react-components';
import type { Dependent } from '../../../domain/planning/dependencies';

const useStyles = makeStyles({
  root: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', pointerEvents: 'none' },
  line: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px' },
  head: { fill: tokens.colorNeutralStrokeAccessible }
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Arrow {
  readonly key: string;
  readonly from: Box;
  readonly to: Box;
}

/** Where the marks stand within the picture, by the milestone's id. */
function boxesIn(picture: Element): ReadonlyMap<number, Box> {
  const origin = picture.getBoundingClientRect();
  const marks = Array.from(picture.querySelectorAll<HTMLElement>('[data-milestone]'));
  return new Map(
    marks.map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const box = {
        left: left - origin.left,
        right: right - origin.left,
        top: top - origin.top,
        bottom: bottom - origin.top
      };
      return [Number(mark.dataset.milestone), box];
    })
  );
}

function arrowsIn(picture: Element, milestones: readonly Dependent[]): readonly Arrow[] {
  const boxes = boxesIn(picture);
  return milestones.flatMap(({ id, dependsOn }) =>
    dependsOn.flatMap((each) => {
      const [from, to] = [boxes.get(each.id), boxes.get(id)];
      return from && to ? [{ key: `${each.id} ${id}`, from, to }] : [];
    })
  );
}

const middle = (a: number, b: number): number => (a + b) / 2;

/** From the nearest edge of one mark to that of the other, in a soft bow. */
function pathOf({ from, to }: Arrow): string {
  const isLevel = Math.abs(from.top - to.top) < 4;
  if (isLevel) return `M ${from.right} ${middle(from.top, from.bottom)} L ${to.left - 2} ${middle(to.top, to.bottom)}`;
  const isFarBelow = Math.abs(from.left - to.left) < 24 && Math.abs(from.top - to.top) > 96;
  if (isFarBelow) {
    // Past what stands between them on the same line.
    const side = Math.min(from.left, to.left) - 32;
    const [y1, y2] = [middle(from.top, from.bottom), middle(to.top, to.bottom)];
    return `M ${from.left} ${y1} C ${side} ${y1}, ${side} ${y2}, ${to.left - 2} ${y2}`;
  }
  const isDown = from.top < to.top;
  const [x1, y1] = [middle(from.left, from.right), isDown ? from.bottom : from.top];
  const [x2, y2] = [middle(to.left, to.right), isDown ? to.top - 2 : to.bottom + 2];
  const half = middle(y1, y2);
  return `M ${x1} ${y1} C ${x1} ${half}, ${x2} ${half}, ${x2} ${y2}`;
}

/** Arrows from what a milestone waits for, to it. For the eye: each mark says the same in words. */
export function Arrows({ milestones }: { readonly milestones: readonly Dependent[] }): JSX.Element | null {
  const styles = useStyles();
  const ref = React.useRef<SVGSVGElement>(null);
  const tip = useId('arrow');
  const [arrows, setArrows] = React.useState<readonly Arrow[]>([]);
  React.useLayoutEffect(() => {
    const picture = ref.current?.parentElement;
    if (!picture) return;
    const look = (): void => setArrows(arrowsIn(picture, milestones));
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(picture);
    return () => watcher.disconnect();
  }, [milestones]);
  return (
    <svg ref={ref} className={styles.root} aria-hidden="true">
      <defs>
        <marker id={tip} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M 0 0 L 8 4 L 0 8 z" className={styles.head} />
        </marker>
      </defs>
      {arrows.map((arrow) => (
        <path key={arrow.key} d={pathOf(arrow)} className={styles.line} markerEnd={`url(#${tip})`} />
      ))}
    </svg>
  );
}
