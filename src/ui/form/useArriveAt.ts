import * as React from 'react';
import { focusIn } from './guidance/guided';

/** Comes to one field of the form in here, where an address names it: the focus goes there, past the heading. */
export function useArriveAt(field: string | undefined): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (field === undefined) return;
    const frames = Array.from(root.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []);
    focusIn(frames.find(({ dataset }) => dataset.field === field));
  }, [field]);
  return root;
}
