import { startsWithWhen } from '../startsWithWhen';

// What Word, Excel and PDFs leave in text: soft hyphens, zero-width spaces, and marks that are no letters.
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- control characters are what it is there to take away
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
const spaces = /[^\S\n]+/g;

/** Text with one kind of line break and without what cannot be seen. */
export const legible = (text: string): string =>
  text.replace(lineBreaks, '\n').replace(invisible, '').replace(controls, '');

/** One line: spaces of every kind are one space, none at the ends. */
export const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** The lines of a cell, tidied; empty ones are kept where something follows, for they line up with another cell's. */
export const linesOf = (cell: string): readonly string[] => {
  const lines = legible(cell).replace(spaces, ' ').split('\n').map(tidy);
  const last = lines.reduce((found, line, index) => (line === '' ? found : index), -1);
  return lines.slice(0, last + 1);
};

// The marks of Word's lists, also those that only its own fonts can draw; a letter o is its second level.
const bullet = /^(?:[•·▪▫◦‣●○■□➢✓\uf000-\uf0ff]|[-–—*+§o](?=\s))\s*(?=\S)/;

export const isBullet = (line: string): boolean => bullet.test(line);
export const withoutBullet = (line: string): string => line.replace(bullet, '');
/** How we mark a bullet ourselves. */
export const asBullet = (line: string): string => `• ${line}`;

const numberAlone = /^(?:\p{L}{1,4}[ .-]?)?\d{1,4}(?:[.,]\d{1,3}){0,4} ?\p{L}?[.):]?$/u;
/** The longest number a milestone may have. Characters. */
const longestNumber = 10;

/** «M1», «1», «1.1», «MP 3», «2b)». */
export const isNumber = (text: string): boolean => text.length <= longestNumber && numberAlone.test(text);

const lettered = /^((?:MP|MS|M) ?\d{1,4}(?:\.\d{1,3})*[a-z]?)[.):]?(?:[ \t]+[-–—:]?[ \t]*|[:.)][ \t]*)(?=\S)(.*)$/is;
const counted = /^(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=[.)] ))[.)]? +(?=\p{L}|[«"“])(.*)$/su;
const bare = /^(\d{1,3}) +(?=\p{L})(.*)$/su;

/** A number that stands before a sentence in the same cell or line: «M1 Når …», «1.1 Pilot …», «2) Når …». */
export function numbered(text: string): { readonly number: string; readonly rest: string } | null {
  const alone = bare.exec(text);
  const found = lettered.exec(text) ?? counted.exec(text) ?? (alone && startsWithWhen(alone[2] ?? '') ? alone : null);
  return found?.[1] === undefined ? null : { number: found[1], rest: (found[2] ?? '').trim() };
}

const goesOn = /^[\p{Ll}\d(),.;:&/«"“–-]/u;
const joiningWord = /(?:\b(?:og|eller|and|or|av|for|med|til|i|på)|[,/(&])$/iu;

/** Does this line go on where the one before it was broken? */
export const continues = (before: string, line: string): boolean => goesOn.test(line) || joiningWord.test(before);

/** Lines that were broken for want of room, as one. A word that was divided keeps its hyphen: it may be its own. */
export const joined = (lines: readonly string[]): string =>
  lines.reduce((whole, line) => {
    const isDivided = /\p{L}-$/u.test(whole) && !/^(?:og|eller|and|or)\b/i.test(line);
    return isDivided ? `${whole}${line}` : tidy(`${whole} ${line}`);
  }, '');
