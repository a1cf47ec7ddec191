import * as React from 'react';
import type { Place } from '../../../domain/planning/arranging';

/** Where the pointer is while something is dragged. */
export interface Drag {
  readonly id: number;
  readonly to: Place | null;
  readonly x: number;
  readonly y: number;
}

export interface Dragging {
  readonly drag: Drag | null;
  /** For the grip of a row. */
  readonly onPointerDown: (id: number, event: React.PointerEvent<HTMLElement>) => void;
}

/** Nearer the edge than this, and the page scrolls along. Pixels. */
const edge = 56;
const perFrame = 12;

const under = (x: number, y: number): HTMLElement | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-arrange-row], [data-arrange-path]') ?? null;

/** The place under the pointer: before or after the row it is over, or in the path whose heading it is over. */
function placeAt(x: number, y: number): Place | null {
  const found = under(x, y);
  const path = found?.closest<HTMLElement>('[data-arrange-path]')?.dataset.arrangePath;
  if (!found || path === undefined) return null;
  const rows = Array.from(
    found.closest('[data-arrange-path]')?.querySelectorAll<HTMLElement>('[data-arrange-row]') ?? []
  );
  const idOf = (row: HTMLElement | undefined): number | null => (row ? Number(row.dataset.arrangeRow) : null);
  const at = rows.indexOf(found);
  if (at < 0) return { path, before: idOf(rows[0]) };
  const { top, height } = found.getBoundingClientRect();
  return { path, before: idOf(rows[y < top + height / 2 ? at : at + 1]) };
}

function scrollerOf(element: Element | null): Element {
  for (let each = element; each; each = each.parentElement) {
    const isScroller = each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY);
    if (isScroller) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scrolls while the pointer is held near the top or the bottom; gives back what stops it. */
function scrollingAlong(from: Element, pointer: { readonly y: number; readonly begun: boolean }): () => void {
  const scroller = scrollerOf(from);
  let frame = 0;
  const turn = (): void => {
    const by = !pointer.begun ? 0 : pointer.y < edge ? -perFrame : pointer.y > window.innerHeight - edge ? perFrame : 0;
    if (by !== 0) scroller.scrollTop += by;
    frame = window.requestAnimationFrame(turn);
  };
  frame = window.requestAnimationFrame(turn);
  return () => window.cancelAnimationFrame(frame);
}

interface Held {
  readonly move: (x: number, y: number) => void;
  readonly drop: (x: number, y: number) => void;
  readonly end: () => void;
}

/** Follows the pointer until it is let go, or Escape puts back what is dragged; gives back what stops it. */
function follow({ currentTarget, clientX, clientY }: React.PointerEvent<HTMLElement>, held: Held): () => void {
  const pointer = { y: clientY, begun: false };
  const stopScrolling = scrollingAlong(currentTarget, pointer);
  const listening = new AbortController();
  const { signal } = listening;
  const stop = (): void => {
    stopScrolling();
    listening.abort();
    held.end();
  };
  const move = (event: PointerEvent): void => {
    // A press that trembles is no drag.
    pointer.begun ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > 4;
    pointer.y = event.clientY;
    if (pointer.begun) held.move(event.clientX, event.clientY);
  };
  const up = (event: PointerEvent): void => {
    stop();
    if (pointer.begun) held.drop(event.clientX, event.clientY);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', stop, { signal });
  window.addEventListener('keydown', key, { signal, capture: true });
  return stop;
}

/** Dragging rows by their grips, with the browser's own pointer events. */
export function useDragging(drop: (id: number, to: Place) => void): Dragging {
  const [drag, setDrag] = React.useState<Drag | null>(null);
  const latest = React.useRef(drop);
  latest.current = drop;
  const stop = React.useRef<() => void>(() => undefined);
  React.useEffect(() => () => stop.current(), []);
  const onPointerDown: Dragging['onPointerDown'] = React.useCallback((id, event) => {
    if (event.button !== 0) return;
    stop.current = follow(event, {
      move: (x, y) => setDrag({ id, to: placeAt(x, y), x, y }),
      end: () => setDrag(null),
      drop: (x, y) => {
        const to = placeAt(x, y);
        if (to) latest.current(id, to);
      }
    });
  }, []);
  return { drag, onPointerDown };
}
