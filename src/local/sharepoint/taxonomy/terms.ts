/** A term as texts name it. */
export interface Term {
  label: string;
  /** in lower case */
  id: string;
}

const ONE = /^(.*)\|\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
/** The number of a row in the list of terms, in front of its term: it says nothing that the term does not say. */
const ROW = /^-?\d+$/;

/** `Label|guid`; undefined when it is nothing of the kind. */
export function readTerm(text: string): Term | undefined {
  const found = ONE.exec(text.trim());
  return found ? { label: (found[1] ?? '').trim(), id: (found[2] ?? '').toLowerCase() } : undefined;
}

/** `Label|guid;Label|guid`, or `-1;#Label|guid;#3;#Label|guid`; undefined when a part is nothing of the kind. */
export function readTerms(text: string): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (const part of text.split(/;#?/)) {
    if (part.trim() === '' || ROW.test(part.trim())) continue;
    const term = readTerm(part);
    if (!term) return undefined;
    if (!terms.some(({ id }) => id === term.id)) terms.push(term);
  }
  return terms;
}

export const printTerm = ({ label, id }: Term): string => `${label}|${id}`;
export const printTerms = (terms: readonly Term[]): string => terms.map(printTerm).join(';');

/** The internal name of the note column that goes with a managed metadata column: its id, beginning with a letter. */
export function noteName(id: string): string {
  const plain = id.replace(/[{}-]/g, '').toLowerCase();
  return plain.replace(/^\d/, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)));
}
