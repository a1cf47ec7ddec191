import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { malformed } from '../http/malformed';
import { listsOf } from '../store/lists';
import type { Visit } from '../visit';

const TYPE = /^@?odata\.type$/;
const DEEPEST = 4;

/** A body to make or change something by. Version 4 names types in one way only. */
export function typedBody(visit: Visit, expected: string, given: Body): Body {
  if (visit.ask.version4 && '__metadata' in given) throw refuse.noProperty('__metadata', expected);
  const body = withMetadata(given);
  guardType(visit, expected, body);
  return body;
}

/** Types stand in `__metadata`, whichever way they were told: `odata.type` and version 4's `@odata.type` are the others. */
export function withMetadata(body: Body, depth = 0): Body {
  const entries = Object.entries(body).map(([name, value]): [string, unknown] => {
    if (TYPE.test(name) && typeof value === 'string') return ['__metadata', { type: value.replace(/^#/, '') }];
    return [name, depth < DEEPEST && isRecord(value) ? withMetadata(value, depth + 1) : value];
  });
  return Object.fromEntries(entries);
}

/** The type that a body says it has must be one that the address takes: items are typed by their list. */
function guardType(visit: Visit, expected: string, body: Body): void {
  const given = isRecord(body.__metadata) ? body.__metadata.type : undefined;
  if (typeof given !== 'string' || !given.startsWith('SP.Data.') || !expected.startsWith('SP.Data.')) return;
  if (given === expected) return;
  const real = listsOf(visit.farm, visit.web.id).some(({ entity }) => `SP.Data.${entity}Item` === given);
  throw real ? malformed.otherType(given, expected) : malformed.unknownType(given);
}
