import type { Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { toSeconds } from '../store/farm';
import { startOfDay } from '../zone';
import type { Visit } from '../visit';
import type { Stored } from './item';
import { readDate } from './values';

type Initial = (written: string, field: Field, visit: Visit) => Stored;

/** What a new item has in a column that nobody mentioned. Default formulas are not computed. */
export function initialValue(field: Field, visit: Visit): Stored {
  const written = field.schema.defaultValue;
  if (written === undefined || written === '' || field.builtIn) return null;
  return INITIAL[KINDS[field.kind].shape](written, field, visit);
}

const asWritten: Initial = (written) => written;
const never: Initial = () => null;

const INITIAL: Readonly<Record<Shape, Initial>> = {
  text: asWritten,
  prose: asWritten,
  number: (written) => (Number.isFinite(Number(written)) ? Number(written) : null),
  boolean: (written) => /^(1|true)$/i.test(written),
  date: (written, _field, visit) => today(written, visit),
  choices: (written) => written.split(';#').filter((word) => word !== ''),
  person: never,
  people: never,
  link: never,
  links: never,
  url: never,
  term: never,
  terms: never,
  place: never,
  none: never
};

/** `[today]`, or a fixed date. */
function today(written: string, visit: Visit): Stored {
  const zone = visit.web.timeZone;
  if (/^\[today\]$/i.test(written)) return toSeconds(startOfDay(visit.farm.clock(), zone));
  return readDate(written.replace(/Z$/i, ''), zone) ?? null;
}
