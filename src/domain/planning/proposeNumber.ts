/** The last run of digits, what stands before it, and what stands after. */
const pattern = /^(.*?)(\d+)(\D*)$/;
/** Numbers longer than this are identifiers, not a count. Digits. */
const longestCount = 9;

const onlyLetters = /^[a-zæøå]+$/i;

/** Marks behind the digits are kept («3.» → «4.»), letters are not («M3b» → «M4»). */
const keptBehind = (behind: string): string => (onlyLetters.test(behind.trim()) ? '' : behind);

interface Numbered {
  readonly prefix: string;
  readonly digits: string;
  readonly behind: string;
}

function numbered(text: string): Numbered | null {
  const [, prefix = '', digits = '', behind = ''] = pattern.exec(text) ?? [];
  return digits === '' || digits.length > longestCount ? null : { prefix, digits, behind };
}

/**
 * The number of the next milestone, in the manner of those there are (given in plan order; the last one shows the
 * manner): «M10» after «M9», «1.10» after «1.9», «04» after «03». «M1» in an empty plan; nothing where the plan uses
 * no numbers, or numbers that do not count.
 */
export function proposeNumber(existing: readonly string[]): string {
  if (existing.length === 0) return 'M1';
  const all = existing.map((text) => numbered(text.trim()));
  const last = all.reduce((found, each) => each ?? found, null);
  if (!last) return '';
  const alike = all.filter((each): each is Numbered => each?.prefix === last.prefix);
  const highest = Math.max(...alike.map(({ digits }) => Number(digits)));
  const next = String(highest + 1).padStart(last.digits.startsWith('0') ? last.digits.length : 0, '0');
  return `${last.prefix}${next}${keptBehind(last.behind)}`;
}
