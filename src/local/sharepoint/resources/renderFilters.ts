import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { CamlView } from '../items/caml';
import { byDay } from '../items/camlDates';
import { readFormDate } from '../items/locales';
import { readDate } from '../items/values';
import type { Condition, Literal } from '../odata/filter';
import type { List } from '../store/lists';
import type { Visit } from '../visit';

/** A parameter of the address or of overrideParameters, by name without regard to case. */
export type Given = (name: string) => string | undefined;

const MOST_FILTERS = 10;

/** SortField and SortDir, FilterField1 and FilterValue1 and so on: what a person clicks in the headers of a list. */
export function readFilters(visit: Visit, list: List, view: CamlView, given: Given): void {
  if (given('InplaceSearchQuery')) throw refuse.notImplemented(visit.ask.method, 'InplaceSearchQuery');
  const sort = given('SortField');
  if (sort) {
    const path = named(visit, list, sort).internalName;
    const others = view.orderBy.filter((each) => view.groupBy.includes(each.path) && each.path !== path);
    view.orderBy = [...others, { path, descending: /^desc/i.test(given('SortDir') ?? '') }];
  }
  for (let at = 0; at <= MOST_FILTERS; at += 1) {
    const condition = filterAt(visit, list, given, at === 0 ? '' : String(at));
    if (condition)
      view.condition = view.condition ? { kind: 'and', left: view.condition, right: condition } : condition;
  }
}

function named(visit: Visit, list: List, name: string): Field {
  const shown = /^LinkTitle/.test(name) ? 'Title' : /^LinkFilename/.test(name) ? 'FileLeafRef' : name;
  const field = columnNamed(visit.farm, list.id, shown);
  if (!field) throw refuse.noCamlField();
  return field;
}

/** `FilterField1=Status&FilterValue1=Open`, or several values: `FilterFields1=Status&FilterValues1=Open;#Done`. */
function filterAt(visit: Visit, list: List, given: Given, digit: string): Condition | undefined {
  const one = given(`FilterField${digit}`);
  const many = given(`FilterFields${digit}`);
  const name = one ?? many;
  if (!name) return undefined;
  const field = named(visit, list, name);
  const byId = /^(1|true)$/i.test(given(`FilterLookupId${digit}`) ?? '');
  const words = one ? [given(`FilterValue${digit}`) ?? ''] : (given(`FilterValues${digit}`) ?? '').split(';#');
  const conditions = words.map((word) => valueIs(visit, field, word.replace(/%3B%23/gi, ';#'), byId));
  const [first, ...rest] = conditions;
  return rest.reduce<Condition | undefined>((left, right) => (left ? { kind: 'or', left, right } : right), first);
}

function valueIs(visit: Visit, field: Field, word: string, byId: boolean): Condition {
  const path =
    isLookupKind(field.kind) && word !== '' ? [field.internalName, byId ? 'Id' : 'Title'] : [field.internalName];
  const right: Literal = word === '' ? { kind: 'null' } : { kind: 'text', value: yesNo(field, word) };
  if (KINDS[field.kind].shape !== 'date' || word === '')
    return { kind: 'compare', operator: 'eq', left: { kind: 'field', path }, right };
  const { locale, timeZone: zone } = visit.web;
  const moment = readFormDate(word, { locale, zone }) ?? readDate(word, zone);
  if (moment === undefined) throw refuse.badCaml();
  return byDay('eq', path, { kind: 'date', value: moment }, visit);
}

const yesNo = (field: Field, word: string): string =>
  KINDS[field.kind].shape !== 'boolean' ? word : /^(yes|ja|1|true)$/i.test(word) ? '1' : '0';
