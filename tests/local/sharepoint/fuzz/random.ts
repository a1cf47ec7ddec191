/** Numbers that look random and are the same for the same seed. */
export class Random {
  public constructor(private state: number) {}

  /** From 0 up to, but not, `most`. */
  public below(most: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * most);
  }

  public pick<T>(of: readonly T[]): T {
    const found = of[this.below(of.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  }

  public chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  /** Up to `most` of what is made. */
  public several(most: number, make: () => string, between = ''): string {
    return Array.from({ length: this.below(most + 1) }, make).join(between);
  }
}

const STRANGE = [
  '\0',
  '\u{1f600}',
  '\ud800',
  'å',
  'A\u030a',
  "'",
  '"',
  '\\',
  '%',
  '\r',
  '\n',
  '\t',
  '\u2028',
  '(',
  ')',
  '<',
  '>',
  '&',
  '--',
  '{',
  '}',
  '/',
  '@',
  '=',
  ',',
  '$',
  '9'.repeat(400)
] as const;

/** The text with a few things left out, doubled, swapped or put in. */
export function mangle(random: Random, text: string): string {
  let result = text;
  for (let left = random.below(5); left > 0; left -= 1) {
    const at = random.below(result.length + 1);
    const to = Math.min(result.length, at + random.below(12));
    const way = random.below(5);
    const [head, middle, tail] = [result.slice(0, at), result.slice(at, to), result.slice(to)];
    if (way === 0) result = head + tail;
    else if (way === 1) result = head + middle.repeat(1 + random.below(4)) + tail;
    else if (way === 2) result = head + random.pick(STRANGE) + middle + tail;
    else if (way === 3) result = head + middle.split('').reverse().join('') + tail;
    else result = tail + head;
  }
  return random.chance(200) ? result.repeat(1 + random.below(50)) : result;
}

export const words = [
  'Title',
  'ID',
  'owner',
  'members',
  'Author',
  'Modified',
  'number',
  'choices',
  'day',
  'yes',
  'prose'
];
/** Seldom a name that no list has. */
export const name = (random: Random): string =>
  random.chance(30) ? random.pick(['nope', 'å', 'Start_x0020_dato', '_Level', 'value']) : random.pick(words);
export const text = (random: Random): string => random.several(6, () => random.pick([...words, ...STRANGE, ' ', "''"]));
