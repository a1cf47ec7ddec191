import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** From this width of its own a form has its guidance at the side. Pixels. */
const wideFrom = 880;

/** Is this element wide? Measured before it is painted, so that nothing jumps. */
export function useWide(element: RefObject<HTMLElement>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => setWide(target.getBoundingClientRect().width >= wideFrom);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}
