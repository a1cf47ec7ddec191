/**
 * What is written and not stored yet, in this person's browser. Each open form keeps its own, so that the same form in
 * two tabs cannot write over each other's. What a form left behind is taken up by the next that opens at the same place.
 *
 * Names: `<place>~<number>-<id>` while the form is open, and `…~left` when it is not any more.
 */
const marked = /~(\d+)-([\da-f-]{36})(~left)?$/;
const leftMark = '~left';

/** What a form left behind. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** One open form's own. */
export interface OwnDraft {
  /** Keeps a text, or forgets it (null). False where the browser refuses: the person must be told. */
  readonly write: (place: string, text: string | null) => boolean;
  /** The form is on the screen, until what is returned is called. */
  readonly hold: () => () => void;
  /** The page may be going: what is written is for the next to take up. */
  readonly leave: () => void;
  /** It did not go after all. */
  readonly stay: () => void;
}

const allNames = (): readonly string[] => {
  try {
    return Object.keys(window.localStorage);
  } catch {
    return [];
  }
};

/** What stands under a name; null where there is nothing. */
export const read = (name: string): string | null => {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
};

/** Puts a text under a name, or takes it away (null). False where the browser refuses. */
export function put(name: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, text);
    return true;
  } catch {
    // Private windows and full disks.
    return text === null;
  }
}

const numberOf = (name: string): number => Number(marked.exec(name)?.[1] ?? 0);
const isAt = (place: string, name: string): boolean =>
  name === place || (name.startsWith(`${place}~`) && name.replace(marked, '') === place);

/** The place that a draft was kept at. */
export const placeOf = (name: string): string => name.replace(marked, '');

const isLeft = (name: string): boolean => !marked.test(name) || name.endsWith(leftMark);

/** What forms that are open no longer have left at the places that these words begin, the last opened first. */
export function leftUnder(start: string): readonly Draft[] {
  const names = allNames().filter((name) => name.startsWith(start) && isLeft(name));
  const newestFirst = names.slice().sort((a, b) => numberOf(b) - numberOf(a));
  return newestFirst.flatMap((name) => {
    const text = read(name);
    return text === null ? [] : [{ name, text }];
  });
}

export const leftAt = (place: string): readonly Draft[] => leftUnder(place).filter(({ name }) => isAt(place, name));

const lockOf = (id: string): string => `framdrift:draft:${id}`;

/** Older browsers have none: there every form seems closed when the app opens. */
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/** Other tabs see that a form is open for as long as it holds this; it is let go of even when the browser dies. */
function lock(id: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  locks()
    ?.request(lockOf(id), () => held)
    .catch(() => undefined);
  return release;
}

/** The next number at a place: what was begun last has the highest. */
const nextNumber = (place: string): number =>
  1 + Math.max(0, ...allNames().flatMap((name) => (isAt(place, name) ? [numberOf(name)] : [])));

export function ownDraft(): OwnDraft {
  const id = crypto.randomUUID();
  let isHere = true;
  let number = 0;
  let name: string | null = null;
  const write = (place: string, text: string | null): boolean => {
    if (text === null && name === null) return true;
    number ||= nextNumber(place);
    const bare = `${place}~${number}-${id}`;
    const now = isHere ? bare : `${bare}${leftMark}`;
    const isKept = put(now, text);
    const before = [name ?? now, bare, `${bare}${leftMark}`].filter((old) => old !== now);
    if (isKept) before.forEach((old) => put(old, null));
    name = now;
    return isKept;
  };
  const leave = (): void => {
    const text = name && read(name);
    isHere = false;
    if (name && text) write(placeOf(name), text);
  };
  const stay = (): void => void (isHere = true);
  const hold = (): (() => void) => {
    stay();
    const release = lock(id);
    return () => {
      leave();
      release();
    };
  };
  return { write, hold, leave, stay };
}

/** What forms had when the browser or the machine died under them is for the next to take up. */
export async function leaveDead(): Promise<void> {
  const open = allNames().filter((name) => name.startsWith('framdrift:') && !isLeft(name));
  if (open.length === 0) return;
  const { held = [] } = (await locks()?.query()) ?? {};
  const living = new Set(held.map((each) => each.name));
  open.forEach((name) => {
    const text = living.has(lockOf(name.slice(-36))) ? null : read(name);
    if (text !== null && put(`${name}${leftMark}`, text)) put(name, null);
  });
}
