/** What tells one hint from another: its check, and the key of the record it is about. */
interface Told {
  readonly check: string;
  readonly key: string;
}

const lineOf = ({ check, key }: Told): string => `${check} ${key}`;
const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Dismissed hints are kept in the plan's record, one to a line. */
export const isDismissed = (text: string, hint: Told): boolean => linesIn(text).includes(lineOf(hint));

/** The text with this hint among the dismissed, or not. What others have dismissed stays. */
export function withDismissed(text: string, hint: Told, dismissed: boolean): string {
  const others = linesIn(text).filter((line) => line !== lineOf(hint));
  return [...others, ...(dismissed ? [lineOf(hint)] : [])].join('\n');
}
