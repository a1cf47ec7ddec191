import type { Field } from '../fields/field';
import type { Stored } from '../items/item';
import type { Farm } from '../store/farm';
import type { Visit } from '../visit';
import { termInRow } from './termList';
import { printTerms } from './terms';

/** SP.Taxonomy.TaxonomyFieldValue */
interface TermValue {
  Label: string;
  TermGuid: string;
  WssId: number;
}

/** As recorded: where there is one value, its label is the number of its row. */
export function oneTermValue(farm: Farm, field: Field, value: Stored): TermValue | null {
  const [found] = termValues(farm, field, value);
  return found ? { ...found, Label: String(found.WssId) } : null;
}

export function termValues(farm: Farm, field: Field, value: Stored): readonly TermValue[] {
  const rows = value === null ? [] : Array.isArray(value) ? value.map(Number) : [Number(value)];
  return rows.map((row) => {
    const term = termInRow(farm, field, row);
    return { Label: term?.label ?? '', TermGuid: term?.id ?? '', WssId: row };
  });
}

/** `Label|guid;Label|guid`, as forms have it. */
export const termsText = ({ farm }: Visit, field: Field, value: Stored): string =>
  printTerms(termValues(farm, field, value).map(({ Label, TermGuid }) => ({ label: Label, id: TermGuid })));
