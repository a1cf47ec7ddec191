import { shortestEdit } from './shortestEdit';
import type { Piece } from './shortestEdit';

export type { Piece } from './shortestEdit';

/** Words, runs of white space, runs of other characters: joined they are the text again. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]+/gu) ?? [];

/** Lines, each with the break that ends it. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const piece = (kind: Piece['kind'], text: string): readonly Piece[] => (text === '' ? [] : [{ kind, text }]);
const replaced = (older: string, newer: string): readonly Piece[] => [...piece('out', older), ...piece('in', newer)];

/** Not a word, and within a line: no reason to stop between two changes. */
const isGap = ({ kind, text }: Piece): boolean => kind === 'same' && /^[^\p{L}\p{N}\n]{1,3}$/u.test(text);

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  pieces.forEach(({ kind, text }) => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  });
  return runs;
}

/** Neighbours of a kind are one piece, and what went stands before what came; a gap between changes goes along with them. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const runs = joined(pieces);
  const told: Piece[] = [];
  let [out, into] = ['', ''];
  runs.forEach((run, index) => {
    const between = isGap(run) && index > 0 && index < runs.length - 1;
    if (run.kind === 'out' || between) out += run.text;
    if (run.kind === 'in' || between) into += run.text;
    if (run.kind !== 'same' || between) return;
    told.push(...replaced(out, into), run);
    [out, into] = ['', ''];
  });
  return [...told, ...replaced(out, into)];
}

const byWords = (older: string, newer: string): readonly Piece[] =>
  shortestEdit(wordsOf(older), wordsOf(newer)) ?? replaced(older, newer);

/** Long texts that are far apart: line by line, and within the lines that were changed word by word. */
function byLines(older: string, newer: string): readonly Piece[] {
  const lines = tidied(shortestEdit(linesOf(older), linesOf(newer)) ?? replaced(older, newer));
  return lines.flatMap((each, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (each.kind === 'out' && next?.kind === 'in') return byWords(each.text, next.text);
    return each.kind === 'in' && before?.kind === 'out' ? [] : [each];
  });
}

const lettersIn = (text: string): number => text.replace(/\s/g, '').length;

/** Less in common than this part of the shorter one, and a text was written anew. */
const leastInCommon = 0.25;

function isWrittenAnew(older: string, newer: string, pieces: readonly Piece[]): boolean {
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? lettersIn(text) : 0), 0);
  return common < leastInCommon * Math.min(lettersIn(older), lettersIn(newer));
}

/**
 * How a text became another, word by word. `same` and `out` joined are the older, `same` and `in` the newer; where
 * they have next to nothing in common, one simply stands in place of the other. Time is bounded for texts of any length.
 */
export function wordDiff(older: string, newer: string): readonly Piece[] {
  const pieces = tidied(shortestEdit(wordsOf(older), wordsOf(newer)) ?? byLines(older, newer));
  return isWrittenAnew(older, newer, pieces) ? replaced(older, newer) : pieces;
}
