import type { CSSProperties, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');
const style: CSSProperties = growsByItself ? { ['fieldSizing' as string]: 'content' } : {};

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** Makes a text area as high as its text; browsers that cannot do it themselves are helped. */
export function useGrowing(text: string): {
  readonly ref: RefObject<HTMLTextAreaElement>;
  readonly style: CSSProperties;
} {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!growsByItself && ref.current) grow(ref.current);
  }, [text]);
  return { ref, style };
}
