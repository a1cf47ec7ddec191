import { refuse } from '../http/failure';

/** What SharePoint Online does not take in the name of a file or folder. */
const FORBIDDEN = /["*:<>?/\\|\p{Cc}]/u;
const RESERVED = /^(\.lock|con|prn|aux|nul|com[0-9]|lpt[0-9]|_vti_.*|desktop\.ini)$/i;
/** characters of a path, from the site's name on, decoded */
const LONGEST_PATH = 400;
const LONGEST_NAME = 255;

/** `A/B/c.txt` as the folder and the name. */
export function splitPath(path: string): { dir: string; leaf: string } {
  const cut = path.lastIndexOf('/');
  return { dir: cut < 0 ? '' : path.slice(0, cut), leaf: path.slice(cut + 1) };
}

export function joinPath(dir: string, leaf: string): string {
  return dir === '' ? leaf : leaf === '' ? dir : `${dir}/${leaf}`;
}

/** In lower case, without the dot; '' when there is none. */
export function extensionOf(leaf: string): string {
  return /.\.([^.]+)$/.exec(leaf)?.[1]?.toLowerCase() ?? '';
}

/** Refuses names that no file or folder may have, and paths that are too long. */
export function refuseName(leaf: string, path: string): void {
  if (leaf === '' || isForbidden(leaf)) {
    throw refuse.general(
      'The file or folder name contains characters that are not permitted.  Please use a different name.',
      -2130575245
    );
  }
  if (leaf.length > LONGEST_NAME || path.replace(/^\//, '').length > LONGEST_PATH) {
    throw refuse.general(
      'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 400 characters for any single file or folder name in the URL). Please type a shorter file or folder name.',
      -2147024690
    );
  }
}

function isForbidden(leaf: string): boolean {
  return FORBIDDEN.test(leaf) || RESERVED.test(leaf) || leaf.startsWith('~$') || /^\s|[\s.]$/.test(leaf);
}

/** The name with a number before its ending, until nobody has it: `a.txt`, `a1.txt`. */
export function unusedLeaf(leaf: string, taken: (leaf: string) => boolean): string {
  const ending = /.(\.[^.]+)$/.exec(leaf)?.[1] ?? '';
  const stem = leaf.slice(0, leaf.length - ending.length);
  for (let count = 0; ; count += 1) {
    const candidate = count === 0 ? leaf : `${stem}${count}${ending}`;
    if (!taken(candidate)) return candidate;
  }
}
