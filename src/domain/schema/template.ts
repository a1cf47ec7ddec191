import type { Act } from '../access';
import type { AnyOptions, Field } from './field';
import { link, text } from './field';
import type { Kind } from './kinds';

export type AnyField = Field<Kind, unknown, AnyOptions>;
export type Fields = Readonly<Record<string, AnyField>>;

/** Where a template's list lives: in every site that has projects, or once in the operations site. */
export type Home = 'project' | 'operations';

/**
 * The part of a project in which a template's records are read. A template without one has screens of its own, and its
 * words and rows come with the first paint; those of the others come when their part is opened.
 */
export type Place = 'plan' | 'reports' | 'lessons' | 'benefits' | 'people';

export interface Comparison {
  readonly field: string;
  readonly is: 'equal' | 'notEqual' | 'before' | 'after' | 'includes';
  /** A stored value; or today, or the person who looks. For a choice: its key. */
  readonly value: string | number | { readonly now: 'today' | 'me' };
}

/** `late`: a deadline before today, of what is not settled (see the deadline's own options). */
export type Condition = Comparison | { readonly field: string; readonly is: 'late' };

/** A view of the plain SharePoint list, for people who work there. Its name is in the words. */
export interface View {
  readonly show: readonly string[];
  readonly where?: readonly Condition[];
  readonly sort?: readonly (readonly [field: string, direction: 'ascending' | 'descending'])[];
  /** At most two, the outer one first. */
  readonly groupBy?: readonly [string] | readonly [string, string];
}

/** Who writes a section, and in which of the states that settle the rest of the document it is written. */
export interface Written {
  readonly by: Act;
  readonly as: readonly string[];
}

export interface Shape<N extends string, F extends Fields> {
  readonly name: N;
  /** Last part of the list's URL: ASCII, never changed once released. */
  readonly list: string;
  readonly home: Home;
  /** The field stored as SharePoint's Title: a text of at most 255 characters. */
  readonly title: string;
  readonly fields: F;
  /** The first view is the default one, and what the app's own list shows. */
  readonly views: Readonly<Record<string, View>>;
  readonly place?: Place;
  /** At the place `plan`: the chapter that its rows stand in (`ChapterName`), after what is written there. */
  readonly chapter?: string;
  /** A project has one of them, whose `rowKey` is the project's key. */
  readonly single?: true;
  /** People find it nowhere, and change none of its rows but those they have made. */
  readonly keptBy?: 'bot';
  /** The choice that says that a record is settled, and the values that do: nothing in it is changed by forms then. */
  readonly frozen?: { readonly by: string; readonly as: readonly string[] };
  /** Of a document: the sections that are another's to write than the rest. */
  readonly writtenBy?: Readonly<Record<string, Written>>;
  /** Of a document whose sections depend on a choice: which it has for each of its values, in order. */
  readonly outline?: { readonly by: string; readonly as: Readonly<Record<string, readonly string[]>> };
}

/** A template: the one declaration from which type, list, form, checks, print and tests come. */
export type Template<N extends string = string, F extends Fields = Fields> = Shape<N, F>;

const rowFields = {
  /** For people, in SharePoint: which project the row belongs to. */
  project: link('project', { required: true, whenDeleted: 'restrict', hidden: true }),
  /** For queries: an indexed lookup does not save a query from the list view threshold. */
  projectKey: text({ required: true, indexed: true, max: 36, hidden: true }),
  /** The row's own identifier; none on a row made by hand. */
  rowKey: text({ indexed: true, unique: true, identity: true, max: 36, hidden: true })
} as const;

export type RowFields = typeof rowFields;

type ViewOf<K extends string> = View & {
  readonly show: readonly K[];
  readonly groupBy?: readonly [K] | readonly [K, K];
};

type Declared<F extends Fields, K extends string> = Pick<
  Shape<string, F>,
  'place' | 'chapter' | 'single' | 'frozen' | 'writtenBy' | 'outline'
> & {
  readonly list: string;
  readonly title: keyof F & string;
  readonly fields: F;
  readonly views: Readonly<Record<string, ViewOf<K>>>;
};

/**
 * Declares a template whose records belong to a project.
 * @example
 * const decision = projectTemplate('decision', {
 *   list: 'FramdriftDecisions', title: 'name',
 *   fields: { name: text({ required: true }), decidedOn: date() },
 *   views: { all: { show: ['name', 'decidedOn'] } }
 * });
 */
export function projectTemplate<
  N extends string,
  const F extends Fields,
  const D extends Declared<F, (keyof F & string) | keyof RowFields>
>(name: N, declared: D & { readonly fields: F }): Shape<N, F & RowFields> & Pick<D, 'views'> {
  return { ...declared, name, home: 'project', fields: { ...declared.fields, ...rowFields } };
}

/** Declares a template whose records stand on their own: projects, and the register of sites. */
export function siteTemplate<N extends string, const F extends Fields, const D extends Declared<F, keyof F & string>>(
  name: N,
  home: Home,
  declared: D & { readonly fields: F }
): Shape<N, F> & Pick<D, 'views'> {
  return { ...declared, name, home };
}

/** The field that makes this template a row of another: its link cascades when the other is deleted. */
export function parentOf(template: Template): string | undefined {
  return Object.keys(template.fields).find((key) => {
    return template.fields[key]?.options.whenDeleted === 'cascade';
  });
}

/** The templates whose records are rows of this one's, in the order of the list they are found in. */
export const rowsOf = (template: Template, all: readonly Template[]): readonly Template[] =>
  all.filter((each) => {
    const parent = parentOf(each);
    return parent !== undefined && each.fields[parent]?.to === template.name;
  });

/** Records that go when another is deleted: SharePoint takes its rows by their `link`; what is tied to it has its `key`. */
export interface Tie {
  readonly template: Template;
  readonly field: string;
  readonly by: 'link' | 'key';
}

/** What goes with a template's records when they are deleted, of some templates. */
export const goesWith = (template: Template, all: readonly Template[]): readonly Tie[] =>
  all.flatMap((each) =>
    Object.entries(each.fields).flatMap(([field, { to, options }]): readonly Tie[] => {
      if (options.whenDeleted === 'cascade' && to === template.name) return [{ template: each, field, by: 'link' }];
      return options.tied === true ? [{ template: each, field, by: 'key' }] : [];
    })
  );

/** Does a row go with a record by this? What was made by hand has no identifier, and nothing is tied to it. */
export function isTied({ field, by }: Tie, row: object, template: Template, record: { readonly id: number }): boolean {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  if (by === 'link') return (value as { readonly id: number } | null)?.id === record.id;
  return value !== '' && value === identityIn(template, record);
}

/** Does this field tell how it goes, rather than what was agreed? */
export const isFollowUp = ({ fields }: Template, name: string): boolean => {
  const { followUp, tones } = fields[name]?.options ?? {};
  return followUp === true || tones !== undefined;
};

/** The field that tells a record from every other before SharePoint has numbered it. */
export const identityOf = ({ fields }: Template): string | undefined =>
  Object.keys(fields).find((key) => fields[key]?.options.identity === true);

/** What must all hold of a row whose deadline has passed without its being settled. */
export function lateness(template: Template, key: string): readonly Comparison[] {
  const { by, as } = template.fields[key]?.options.settled ?? { by: '', as: [] };
  return [
    { field: key, is: 'before', value: { now: 'today' } },
    ...as.map((value) => ({ field: by, is: 'notEqual', value }) as const)
  ];
}

/** That field's value in a record; empty where a row was made by hand and is not mended yet. */
export const identityIn = (template: Template, record: object): string =>
  String((record as Readonly<Record<string, unknown>>)[identityOf(template) ?? ''] ?? '');

/** Does every record of it belong to a project? */
export const belongsToProject = (template: Template): boolean => 'projectKey' in template.fields;
