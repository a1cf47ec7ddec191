import { shortestEdit } from './shortestEdit';
import { wordDiff } from './wordDiff';
import type { Piece } from './wordDiff';

/** One line of two texts laid over each other. */
export type Line = readonly Piece[];

/** A value that is taken in at once is shown whole, before and after, not word by word. */
const longestWhole = 80;

/** What stands before the value in «Frist: 28. feb. 2018». */
const labelOf = (line: string): string => /^[^:?]{1,80}[:?] /.exec(line)?.[0] ?? '';

const pieces = (...all: readonly Piece[]): Line => all.filter(({ text }) => text !== '');

function rewritten(older: string, newer: string): Line {
  const label = labelOf(older);
  const [before, after] = [older.slice(label.length), newer.slice(label.length)];
  if (label !== labelOf(newer) || Math.max(before.length, after.length) > longestWhole) return wordDiff(older, newer);
  return pieces({ kind: 'same', text: label }, { kind: 'out', text: before }, { kind: 'in', text: after });
}

/** What has a label of its own is about something else than what has another. */
const mayBelong = (older: string, newer: string): boolean =>
  labelOf(older) === labelOf(newer) || labelOf(older) === '' || labelOf(newer) === '';

/** Lines that went and lines that came, where nothing between them stayed: those of one label belong together, others in turn. */
function paired(out: readonly string[], into: readonly string[]): readonly Line[] {
  const left = into.slice();
  const take = (at: number): string | undefined => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const lines = out.map((older): Line => {
    const same = left.findIndex((each) => labelOf(each) === labelOf(older));
    const newer = take(same >= 0 ? same : left.findIndex((each) => mayBelong(older, each)));
    return newer === undefined ? [{ kind: 'out', text: older }] : rewritten(older, newer);
  });
  return [...lines, ...left.map((text): Line => [{ kind: 'in', text }])];
}

/** The lines in which two texts differ. What is the same in both is left out. */
export function changedLines(older: string, newer: string): readonly Line[] {
  const [before, after] = [older.split('\n'), newer.split('\n')];
  const edit = shortestEdit(before, after);
  if (!edit) return paired(before, after);
  const lines: Line[] = [];
  let [out, into]: [string[], string[]] = [[], []];
  const flush = (): void => {
    lines.push(...paired(out, into));
    [out, into] = [[], []];
  };
  edit.forEach(({ kind, text }) => {
    if (kind === 'same') flush();
    else (kind === 'out' ? out : into).push(text);
  });
  flush();
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
