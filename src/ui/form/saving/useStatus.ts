import { useEffect, useRef, useState } from 'react';
import { readyIn } from './ready';
import type { Editing } from './useEditing';

/** How far what is written has come. */
export interface Status {
  readonly isPending: boolean;
  /** Fields that cannot be stored as they stand. */
  readonly held: readonly string[];
  /** Fields that somebody else has changed as well. */
  readonly disputed: readonly string[];
}

function statusOf(editing: Editing): Status {
  const [mine, ready, disputed] = [Object.keys(editing.pending()), readyIn(editing), editing.disputed()];
  const held = mine.filter((name) => !(name in ready) && !disputed.includes(name));
  return { isPending: mine.length > 0, held: editing.ground().record ? held : [], disputed };
}

/** The same while somebody writes; drawn again only where it is another. */
export function useStatus(editing: Editing): Status {
  const [, redraw] = useState('');
  const latest = useRef(editing);
  latest.current = editing;
  const { form } = editing;
  useEffect(() => {
    const look = (): void => redraw(JSON.stringify(statusOf(latest.current)));
    look();
    return form.subscribe({ formState: { values: true }, callback: look });
  }, [form]);
  return statusOf(editing);
}
