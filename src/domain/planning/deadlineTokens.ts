import { lookUp } from './deadlineLexicon';
import type { Token } from './deadlineLexicon';

/** Longer than this nobody writes a deadline; it is prose, and prose is not read. Characters. */
const longestPhrase = 120;

// Zero-width spaces, soft hyphens, asterisks and raised numbers that point to footnotes, quotation marks, brackets, doubt.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const footnotes = /[*†‡¹²³⁰⁴-⁹]/g;
const wrapping = /["«»“”„()[\]:?!]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const clockTime = /\b(?:kl|klokka|klokken)\.? ?\d{1,2}(?:[.:]?\d{2})?(?: ?- ?\d{1,2}(?:[.:]?\d{2})?)?(?!\d)/g;
const marksAtTheEnds = /^[\s.,/'-]+|[\s.,/'-]+$/g;

/** Text beyond this is not even cleaned, so that pasted books cost nothing. Characters. */
const longestText = 1000;

/** The words without what carries no meaning: case, footnotes, quotes, odd spaces and dashes, marks at the ends. */
export function plainWords(words: string): string {
  const line = words.trim();
  if (line.length > longestText) return line;
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(footnotes, '')
    .replace(dashes, '-')
    .replace(clockTime, ' ')
    .replace(wrapping, ' ')
    .replace(/[;\r\n\t]+/g, ', ')
    .replace(/[’‘`´]/g, "'")
    .replace(/\bt\.o\.m\.?/g, 'tom')
    .replace(/\s+/g, ' ')
    .replace(marksAtTheEnds, '');
}

const piece = /\d+(?:\.|(?:st|nd|rd|th)(?![a-z]))?|[a-zà-öø-ÿ]+\.?|[/,'-]/g;

function tokenOf(text: string): Token | undefined {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits) return { is: 'number', value: Number(digits), digits: digits.length, dotted: digits !== text };
  if (/^[/,'-]$/.test(text)) return { is: 'mark', mark: text };
  return lookUp(text.replace('.', ''));
}

/** «jul» is Christmas, but «15. jul.» and «jul. 2018» are July. */
const isJuly = (pieces: readonly string[], at: number): boolean =>
  /^jul\.?$/.test(pieces[at] ?? '') &&
  (/^\d{1,2}\.?$/.test(pieces[at - 1] ?? '') || (pieces[at] === 'jul.' && /^\d{4}$/.test(pieces[at + 1] ?? '')));

/** Plain words as tokens without the noise, or null when there is a word in them that deadlines do not have. */
export function tokensIn(plain: string): readonly Token[] | null {
  if (plain.length > longestPhrase) return null;
  const pieces = plain.match(piece) ?? [];
  if (pieces.join('') !== plain.replace(/ /g, '')) return null;
  const tokens = pieces.map((text, at) => (isJuly(pieces, at) ? lookUp('juli') : tokenOf(text)));
  const known = tokens.filter((token): token is Token => token !== undefined);
  return known.length < tokens.length ? null : known.filter((token) => token.is !== 'noise');
}
