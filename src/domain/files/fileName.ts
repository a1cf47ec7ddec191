/** What SharePoint takes in no file name. */
const forbidden = /["*:<>?/\\|\p{Cc}]/gu;
const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;
/** Leaves room for the site, the list and the record in the 400 characters that SharePoint gives a whole address. */
const longestName = 180;

/** A name and its ending: `Referat.v2.docx` is `Referat.v2` and `.docx`. An ending is short and has no blanks. */
function parts(name: string): readonly [stem: string, ending: string] {
  const ending = /.(\.[^.\s]{1,12})$/.exec(name)?.[1] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
}

/** As much of the beginning as there is room for; no character is cut in two. */
function shortened(stem: string, room: number): string {
  return stem.length <= room
    ? stem
    : stem
        .slice(0, room)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}

/**
 * The nearest name that SharePoint takes: what it forbids becomes a dash, what is too long loses the end of its stem.
 * Letters are composed (a Mac sends «å» in two parts), so that the same name is the same text everywhere.
 */
export function safeFileName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(forbidden, '-')
    .replace(/_vti_/gi, '-')
    .replace(/^(~\$)+/, '')
    .trim()
    .replace(/[\s.]+$/, '');
  const [stem, ending] = parts(name);
  const fits = `${shortened(stem, longestName - ending.length)}${ending}`;
  return fits === '' || reserved.test(fits) ? `_${fits}` : fits;
}

/** The name that a second, third, … file of the same name gets: `Referat (2).docx`. The first keeps its own. */
export function numberedFileName(name: string, turn: number): string {
  if (turn === 1) return name;
  const [stem, ending] = parts(name);
  const mark = ` (${turn})`;
  return `${shortened(stem, longestName - mark.length - ending.length)}${mark}${ending}`;
}
