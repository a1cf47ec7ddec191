import type { ByKind } from '../../domain/schema/kinds';
import type { Tone } from '../../domain/schema/field';
import type { AnyField, Template } from '../../domain/schema/template';
import { lateness } from '../../domain/schema/template';
import { columnName } from './names';
import { said } from './nb';

/** An element of SharePoint's column formatting; only what we use of it. */
interface Element {
  readonly elmType: 'div' | 'span';
  readonly style?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<'iconName' | 'class', string>>;
  readonly txtContent?: string;
  readonly children?: readonly Element[];
}

const columnSchema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

interface Mark {
  readonly iconName: string;
  readonly class: string;
}

/**
 * Only the mark has a colour of its own, one that shows on light and dark ground; the word keeps the colour that the
 * site's theme gives its text.
 */
const marks: { readonly [T in Tone]: Mark } = {
  ahead: { iconName: 'CircleRing', class: 'ms-fontColor-neutralSecondary' },
  underway: { iconName: 'CircleHalfFull', class: 'ms-fontColor-themePrimary' },
  trouble: { iconName: 'Warning', class: 'ms-fontColor-orange' },
  done: { iconName: 'CompletedSolid', class: 'ms-fontColor-green' },
  away: { iconName: 'Blocked', class: 'ms-fontColor-neutralSecondary' }
};
const overdue: Mark = { iconName: 'Warning', class: 'ms-fontColor-red' };

/** A text in an expression. The language of formatting has no way to write an apostrophe inside one. */
function quoted(text: string): string {
  if (text.includes("'")) throw new Error(`SharePoint's formatting cannot say ${text}`);
  return `'${text}'`;
}

/** The first part whose condition holds, or nothing. */
const firstOf = (cases: readonly (readonly [condition: string, text: string])[]): string =>
  cases.reduceRight((rest, [condition, text]) => `if(${condition}, ${quoted(text)}, ${rest})`, "''");

const print = (children: readonly Element[]): string =>
  JSON.stringify({
    $schema: columnSchema,
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center', 'flex-wrap': 'wrap' },
    children
  });

/** A choice with tones: a mark before the word. A word that we do not know stands as it is. */
function toned({ words = {}, options: { tones } }: AnyField): string {
  if (!tones) return '';
  const of = (part: keyof Mark): string =>
    `=${firstOf(Object.entries(words).map(([key, word]) => [`@currentField == ${quoted(word)}`, marks[tones[key]!][part]]))}`;
  return print([
    { elmType: 'span', style: { 'margin-right': '8px' }, attributes: { iconName: of('iconName'), class: of('class') } },
    { elmType: 'span', txtContent: '@currentField' }
  ]);
}

/** A day as a number, so that the time of day does not count: on the day of the deadline nothing is late. */
const dayNumber = (of: string): string => `(getYear(${of}) * 10000 + getMonth(${of}) * 100 + getDate(${of}))`;

/** A deadline that can be settled: once it has passed unsettled, a mark and words stand after the day. */
function expected(field: AnyField, template: Template, key: string): string {
  if (!field.options.settled) return '';
  const open = lateness(template, key).flatMap(({ field: by, value }) => {
    const word = template.fields[by]?.words?.[String(value)];
    return word === undefined ? [] : [`[$${columnName(template, by)}] != ${quoted(word)}`];
  });
  const isPast = `${dayNumber('@currentField')} < ${dayNumber('@now')}`;
  const isLate = ['Number(@currentField) > 0', isPast, ...open].join(' && ');
  const shown = { display: `=if(${isLate}, 'inline', 'none')` };
  return print([
    { elmType: 'span', style: { 'margin-right': '8px' }, txtContent: '@currentField.displayValue' },
    { elmType: 'span', style: { ...shown, 'margin-right': '4px' }, attributes: overdue },
    { elmType: 'span', style: shown, txtContent: said.overdue }
  ]);
}

const asItIs = (): string => '';

/** How a column of each kind looks in the plain list, beyond what SharePoint does by itself. */
const formatters: ByKind<(field: AnyField, template: Template, key: string) => string> = {
  text: asItIs,
  prose: asItIs,
  number: asItIs,
  money: asItIs,
  percent: asItIs,
  yesNo: asItIs,
  date: asItIs,
  deadline: expected,
  scale: asItIs,
  choice: toned,
  choices: asItIs,
  person: asItIs,
  people: asItIs,
  link: asItIs,
  links: asItIs,
  url: asItIs,
  computed: asItIs
};

/** SharePoint's column formatting of a field (JSON), or nothing where SharePoint's own way is the best. */
export function formatterOf(template: Template, key: string): string {
  const field = template.fields[key]!;
  return formatters[field.kind](field, template, key);
}
