import type { ByKind } from '../../domain/schema/kinds';
import type { AnyField, Comparison, Condition, Template, View } from '../../domain/schema/template';
import { lateness } from '../../domain/schema/template';
import { columnName } from './names';
import { element, escapeXml } from './xml';

/** A view of the plain list, as SharePoint wants it. */
export interface ViewStructure {
  /** Last part of its address (`byPath.aspx`), by which it is known whatever people call it. */
  readonly key: string;
  readonly fields: readonly string[];
  /** CAML: GroupBy, OrderBy, Where. */
  readonly query: string;
  /** How wide its columns are at first, as SharePoint keeps it: FieldRefs with a width in pixels. */
  readonly widths: string;
  readonly isDefault: boolean;
}

const rowsOnPage = 100;
export const viewRowLimit = rowsOnPage;

/** CAML's name for the type of a value that a kind of field is compared with. */
const camlTypes: ByKind<string> = {
  text: 'Text',
  prose: 'Note',
  number: 'Number',
  money: 'Currency',
  percent: 'Number',
  yesNo: 'Boolean',
  date: 'DateTime',
  deadline: 'DateTime',
  scale: 'Number',
  choice: 'Choice',
  choices: 'MultiChoice',
  person: 'Integer',
  people: 'Integer',
  link: 'Integer',
  links: 'Integer',
  url: 'URL',
  computed: 'Text'
};

const comparisons: { readonly [C in Comparison['is']]: string } = {
  equal: 'Eq',
  notEqual: 'Neq',
  before: 'Lt',
  after: 'Gt',
  includes: 'Contains'
};

const now = {
  today: { type: 'DateTime', inside: '<Today />' },
  me: { type: 'Integer', inside: '<UserID Type="Integer" />' }
} as const;

function valueXml(field: AnyField, value: Comparison['value']): string {
  if (typeof value === 'object') return element('Value', { Type: now[value.now].type }, now[value.now].inside);
  return element('Value', { Type: camlTypes[field.kind] }, escapeXml(field.words?.[String(value)] ?? String(value)));
}

const ref = (template: Template, key: string, attributes: Readonly<Record<string, string>> = {}): string =>
  element('FieldRef', { Name: columnName(template, key), ...attributes });

function comparisonXml(template: Template, { field, is, value }: Comparison): string {
  const shape = template.fields[field];
  if (!shape) throw new Error(`${template.name} has no field ${field}`);
  return element(comparisons[is], {}, ref(template, field) + valueXml(shape, value));
}

const conditionXml = (template: Template, condition: Condition): readonly string[] =>
  (condition.is === 'late' ? lateness(template, condition.field) : [condition]).map((each) =>
    comparisonXml(template, each)
  );

/** CAML's And takes two at a time. */
const allOf = (conditions: readonly string[]): string =>
  conditions.reduceRight((rest, condition) => (rest === '' ? condition : element('And', {}, condition + rest)), '');

/** The CAML of a view, in the order SharePoint itself writes it. */
export function viewQuery(template: Template, view: View): string {
  const { sort = [], where = [] } = view;
  const groups = (view.groupBy ?? []).map((key) => ref(template, key)).join('');
  const group = groups && element('GroupBy', { Collapse: 'FALSE', GroupLimit: '30' }, groups);
  const refs = sort.map(([key, direction]) =>
    ref(template, key, direction === 'descending' ? { Ascending: 'FALSE' } : {})
  );
  const order = refs.length ? element('OrderBy', {}, refs.join('')) : '';
  const filter = where.length ? element('Where', {}, allOf(where.flatMap((each) => conditionXml(template, each)))) : '';
  return `${group}${order}${filter}`;
}

/** Title is shown as the link that opens the item; a deadline's words stand beside its date. */
function viewFields(template: Template, key: string): readonly string[] {
  const name = columnName(template, key);
  if (name === 'Title') return ['LinkTitle'];
  return template.fields[key]?.kind === 'deadline' ? [name, `${name}Words`] : [name];
}

/** Sentences get room, numbers take little; the rest is as wide as SharePoint makes it. */
function widthOf(template: Template, key: string): number | undefined {
  const { max = Infinity } = template.fields[key]?.options ?? {};
  if (key === template.title) return 420;
  return template.fields[key]?.kind === 'text' && max <= 10 ? 70 : undefined;
}

function widthsOf(template: Template, keys: readonly string[]): string {
  const refs = keys.flatMap((key) => {
    const width = widthOf(template, key);
    const [Name = ''] = viewFields(template, key);
    return width === undefined ? [] : [element('FieldRef', { Name, width: String(width) })];
  });
  return refs.join('');
}

/** The views of a template's list; the first is the default one. */
export const viewsOf = (template: Template): readonly ViewStructure[] =>
  Object.entries(template.views).map(([key, view], index) => ({
    key,
    fields: view.show.flatMap((field) => viewFields(template, field)),
    query: viewQuery(template, view),
    widths: widthsOf(template, view.show),
    isDefault: index === 0
  }));
