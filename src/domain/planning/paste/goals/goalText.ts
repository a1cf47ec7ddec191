import { continues, isBullet, joined, withoutBullet } from '../cells';

const including = /^(?:herunder|herav|hereunder|including) *:? */i;
/** In the middle of a line only with a colon: otherwise the word is part of the sentence. */
const withinLine = /[ .;,)](?=(?:herunder|herav|hereunder|including) *: )/i;

/** «… er definert. Herunder: Identifisere …» on one line is two. */
const apart = (line: string): readonly string[] => line.split(withinLine).map((part) => part.trim());

/** Bullets as they are, and broken lines mended. */
function paragraphs(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((found, line) => {
    const last = found[found.length - 1];
    return last === undefined || isBullet(line) ? [...found, line] : [...found.slice(0, -1), joined([last, line])];
  }, []);
}

export interface GoalText {
  readonly name: string;
  readonly including: string;
}

/**
 * The goal's sentence, and what stands under it.
 * @param broken lines are broken for want of room, as in a PDF; otherwise each is a paragraph of its own
 */
export function goalText(lines: readonly string[], broken: boolean): GoalText {
  const all = lines.flatMap(apart).filter(Boolean);
  const [first = '', ...rest] = all;
  const goesOn = (line: string, at: number): boolean =>
    !isBullet(line) && !including.test(line) && (broken || continues(rest[at - 1] ?? first, line));
  const end = rest.findIndex((line, at) => !goesOn(line, at));
  const own = end < 0 ? rest : rest.slice(0, end);
  const under =
    end < 0
      ? []
      : rest
          .slice(end)
          .map((line) => line.replace(including, ''))
          .filter(Boolean);
  return {
    name: withoutBullet(joined([first, ...own])),
    including: (broken ? paragraphs(under) : under).join('\n')
  };
}
