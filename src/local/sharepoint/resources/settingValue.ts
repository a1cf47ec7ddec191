import { refuse } from '../http/failure';

type Setting = string | number | boolean | null;

/** A value of a body for a setting that is like another value: of its type, or refused as SharePoint's OData does. */
export function readSetting(value: unknown, like: Setting | undefined): Setting {
  if (value === null || value === undefined) return null;
  if (typeof like === 'boolean') return value === true || value === false ? value : refusedAs('Edm.Boolean');
  if (typeof like === 'number') return typeof value === 'number' ? value : numberIn(value);
  return typeof value === 'string' ? value : refusedAs('Edm.String');
}

/** Numbers may come as text. */
function numberIn(value: unknown): number {
  if (typeof value === 'string' && /^-?\d+$/.test(value.trim())) return Number(value);
  return refusedAs('Edm.Int32');
}

function refusedAs(type: string): never {
  throw refuse.badQuery(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );
}
