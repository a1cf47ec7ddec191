import { refuse } from '../http/failure';
import type { Visit } from '../visit';
import { columnNamed, columnTitled } from './columns';

/** Names that stand in brackets without being columns. */
const CONSTANTS = /^(today|me)$/i;

/** A list's formulas may name only columns that there are, by title or internal name. They are not computed here. */
export function refuseUnknownColumns(visit: Visit, list: string, formula: string | undefined): void {
  const named = (formula ?? '').replace(/"[^"]*"/g, '').matchAll(/\[([^[\]]+)\]/g);
  for (const [, name = ''] of named) {
    if (CONSTANTS.test(name) || columnNamed(visit.farm, list, name) || columnTitled(visit.farm, list, name)) continue;
    throw refuse.general(
      'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'
    );
  }
}
