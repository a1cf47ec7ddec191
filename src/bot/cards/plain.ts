/** A line of somebody's text: what would begin a list, a heading or a rule there begins nothing. */
const startSigns = /^(\s*)(\d+)([.)])/;

/** Signs that text is turned around or hidden with, and those that cannot be seen at all. */
const unseen = /[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

const lines = (text: string): readonly string[] => text.replace(/\r\n?/g, '\n').replace(unseen, '').split('\n');

/** One line, without what cannot be seen: for labels, buttons and places that format nothing. */
export const oneLine = (text: string): string => lines(text).join(' ').replace(/\s+/g, ' ').trim();

/** Cut to a length that a card has room for. */
export const cut = (text: string, longest: number): string =>
  text.length > longest
    ? `${text
        .slice(0, longest - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

/** Only these are formatting where they stand; a point or a hyphen inside a line is not, and reads better as it is. */
const inside = /[\\`*_{}[\]<>~|]/g;

const plainLine = (line: string): string =>
  line
    .replace(inside, '\\$&')
    .replace(startSigns, '$1$2\\$3')
    .replace(/^(\s*)([#+>-])/, '$1\\$2');

/** Somebody's text as it stands, in a block that knows Markdown: nothing in it is formatting, a link or a function. */
export const plain = (text: string): string =>
  lines(text)
    .map(plainLine)
    .join('\n\n')
    .replace(/(\n\n)+/g, '\n\n')
    .trim();
