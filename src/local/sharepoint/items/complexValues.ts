import { isRecord, listOf } from '../http/ask';
import { refuse } from '../http/failure';
import { readTerm } from '../taxonomy/terms';
import type { Place } from './item';
import { asString, cannotConvert, invalid, primitive, refuseOthers, toId, unexpected } from './primitives';

/** As the item's text form names it: what makes a row of the list of terms of it is not known here. */
export function decodeTerm(value: unknown): string | number | null {
  if (!isRecord(value)) throw unexpected(value, 'StartObject');
  refuseOthers(value, ['Label', 'TermGuid', 'WssId'], 'SP.Taxonomy.TaxonomyFieldValue');
  const id = asString(value.TermGuid ?? '').replace(/[{}]/g, '');
  const row = toId(value.WssId ?? -1);
  if (id === '') return row > 0 ? row : null;
  if (!readTerm(`|${id}`)) throw refuse.general('The given guid does not exist in the term store.');
  return `${asString(value.Label ?? '')}|${id}`;
}

export function decodeTerms(value: unknown): readonly (string | number)[] {
  const values = listOf(value);
  if (!values) throw unexpected(value, 'StartArray');
  return values.flatMap((each) => decodeTerm(each) ?? []);
}

export function decodePlace(value: unknown): Place {
  if (!isRecord(value)) throw unexpected(value, 'StartObject');
  refuseOthers(value, ['Altitude', 'Latitude', 'Longitude', 'Measure'], 'SP.FieldGeolocationValue');
  const coordinate = (name: string, most = Infinity): number => {
    const given = primitive(value[name] ?? 0);
    const number = typeof given === 'string' && given.trim() === '' ? NaN : Number(given);
    if (typeof given === 'boolean' || !Number.isFinite(number)) throw cannotConvert('Edm.Double');
    if (Math.abs(number) > most) throw invalid('geolocation');
    return number;
  };
  const [Latitude, Longitude] = [coordinate('Latitude', 90), coordinate('Longitude', 180)];
  return { Altitude: coordinate('Altitude'), Latitude, Longitude, Measure: coordinate('Measure') };
}
