/** A text as its words in lower case: «A-Å», «1», «iht». */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];

/** A table of words, written with spaces between them. */
export const table = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Does the text hold one of these, as whole words in a row? «på plass» */
export function says(text: string, phrases: readonly string[]): boolean {
  const line = ` ${wordsIn(text).join(' ')} `;
  return phrases.some((phrase) => line.includes(` ${phrase} `));
}
