import { refuse } from '../http/failure';

/** Of OData, but not of SharePoint's lists. */
export const UNKNOWN: ReadonlySet<string> = new Set(
  'endswith indexof replace substring tolower toupper trim concat length round floor ceiling isof cast any all'.split(
    ' '
  )
);
export const ARITHMETIC: ReadonlySet<string> = new Set(['add', 'sub', 'mul', 'div', 'mod']);

export const notOfLists = (): Error => refuse.badQuery('The query is not valid.');
