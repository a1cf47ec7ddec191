import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** How wide an element is, in pixels, measured before it is painted; `otherwise` where it cannot be measured. */
export function useWidth(element: RefObject<HTMLElement>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => setWidth(Math.floor(target.getBoundingClientRect().width) || otherwise);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, otherwise]);
  return width;
}
