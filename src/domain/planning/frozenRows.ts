import type { RecordOf } from '../schema/record';
import type { Template } from '../schema/template';
import { digest } from '../schema/digest';
import { longestText } from '../schema/validate';
import type { TemplateWords } from '../schema/words';
import { planVersionRow } from '../templates/planVersionRow';
import { planContent } from './planContent';
import type { Fields, PartKind, PlanPart, PlanRecords } from './planContent';

/** One row of a version, before it belongs to any. */
export interface FrozenRow {
  readonly kind: PartKind;
  readonly recordKey: string;
  readonly heading: string;
  /** «Label: value», one field after the other. */
  readonly text: string;
}

/** How a plan is written down: whose words it is in. What is stored is in bokmål, as all that SharePoint stores. */
export interface Scribe {
  readonly words: (template: Template) => TemplateWords;
  readonly value: (template: Template, field: string, value: unknown) => string;
  readonly heading: (chapter: string) => string;
  readonly notRelevant: string;
  /** What is said of a milestone's name, of an activity's milestone. */
  readonly milestone: string;
  readonly name: string;
}

const line = (label: string, value: string): string =>
  /[?!:.]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`;

/** A field that is called what stands over it is not called so twice. */
const linesOf = ({ template, record, fields }: Fields, scribe: Scribe, heading: string): readonly string[] =>
  fields.map((name) => {
    const label = scribe.words(template).fields[name]?.label ?? name;
    const value = scribe.value(template, name, record[name]);
    return label === heading ? value : line(label, value);
  });

const titleOf = ({ number, name }: NonNullable<PlanPart['named']>): string => `${number} ${name}`.trim();
const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

function row(part: PlanPart, scribe: Scribe): FrozenRow {
  const { kind, key, fields, named, of, under, notRelevant } = part;
  const called = named ? titleOf(named) : scribe.heading(key);
  const title = of ? line(scribe.words(of).one, called) : called;
  const lines = [
    // SharePoint's titles end somewhere; nothing of what was agreed may.
    ...(title.length > longestText ? [line(scribe.name, title)] : []),
    ...(notRelevant ? [scribe.notRelevant] : []),
    ...(under ? [line(scribe.milestone, under.number.trim() || under.name)] : []),
    ...fields.flatMap((each) => linesOf(each, scribe, title))
  ];
  return { kind, recordKey: key, heading: cut(title.trim() || '–'), text: lines.join('\n') };
}

/** A plan as the rows of a version: one to a chapter, goal, milestone, activity and other row, in the order in which it is read. */
export const frozenRows = (records: PlanRecords, scribe: Scribe): readonly FrozenRow[] =>
  planContent(records).map((part) => row(part, scribe));

/** SharePoint may store a line's end or a space in its own way: that is no change of what is said. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Sixteen digits that are others when a version's rows say something else, stand in another order, or are not all there.
 * They tell of a slip in the plain list; whoever wished to could write them anew.
 * @param rows in the order in which they are read
 */
export const frozenPrint = (rows: readonly FrozenRow[]): string =>
  digest(
    JSON.stringify(rows.map(({ kind, recordKey, heading, text }) => [kind, recordKey, bare(heading), bare(text)]))
  );

/** Do a version's rows say something else than when it was approved? Of one that is older than prints nothing is claimed. */
export const isAltered = (print: string, rows: readonly FrozenRow[]): boolean =>
  print !== '' && frozenPrint(rows) !== print;

const asFrozen = ({ kind, recordKey, heading, text }: RecordOf<typeof planVersionRow>): FrozenRow => ({
  kind: typeof kind === 'string' ? kind : 'chapter',
  recordKey,
  heading,
  text
});

/** A version's rows as they are stored, in the order in which they are read. */
export const inReadingOrder = (stored: readonly RecordOf<typeof planVersionRow>[]): readonly FrozenRow[] =>
  stored
    .slice()
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id)
    .map(asFrozen);

/** A version's own identifier: the project's number in the site, and the version's. Made again it is the same. */
export const versionKeyOf = (project: { readonly id: number }, number: string): string => `${project.id}-${number}`;

/** How long an identifier may be: a GUID's length. */
const longestKey = planVersionRow.fields.rowKey.options.max;

/** A row's own identifier: there is one to a version and what it froze. */
export function rowKeyOf(versionKey: string, { kind, recordKey }: FrozenRow): string {
  const key = `${versionKey}-${kind}-${recordKey}`;
  return key.length > longestKey ? `${versionKey}-${digest(key)}` : key;
}

/** Says a stored row what this one says, in its place? */
export const isSameRow = (
  stored: Pick<FrozenRow, 'heading' | 'text'> & { readonly order: number | null },
  { heading, text }: FrozenRow,
  order: number
): boolean => stored.heading === heading && stored.text === text && stored.order === order;
