import * as React from 'react';

export interface Dropping {
  /** Files are held over the place just now. */
  readonly over: boolean;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

const hasFiles = ({ dataTransfer }: React.DragEvent): boolean => Array.from(dataTransfer.types).includes('Files');

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

/** What is pasted where nobody writes: files, and pictures from the screen. */
function usePasted(take: ((files: readonly File[]) => void) | null): void {
  const latest = React.useRef(take);
  latest.current = take;
  React.useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = Array.from(event.clipboardData?.files ?? []);
      if (event.defaultPrevented || files.length === 0 || isWritten(event.target) || !latest.current) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}

/** Takes files that are dropped on a place, or pasted while it is open; null takes none. */
export function useDropping(take: ((files: readonly File[]) => void) | null): Dropping {
  const [depth, setDepth] = React.useState(0);
  usePasted(take);
  const guarded =
    (act: (event: React.DragEvent) => void) =>
    (event: React.DragEvent): void => {
      if (!take || !hasFiles(event)) return;
      event.preventDefault();
      act(event);
    };
  const handlers = {
    onDragEnter: guarded(() => setDepth((now) => now + 1)),
    onDragOver: guarded((event) => void (event.dataTransfer.dropEffect = 'copy')),
    onDragLeave: guarded(() => setDepth((now) => Math.max(0, now - 1))),
    onDrop: guarded((event) => {
      setDepth(0);
      take?.(Array.from(event.dataTransfer.files));
    })
  };
  return { over: depth > 0, handlers };
}
