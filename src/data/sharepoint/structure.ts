import { digest } from '../../domain/schema/digest';
import type { AnyField, Home, Template } from '../../domain/schema/template';
import { storedKeys } from '../../domain/schema/record';
import { templates } from '../../domain/templates';
import type { Definition } from './columns';
import { columnKinds } from './columns';
import { formatterOf } from './formatting';
import { markColumn } from './mark';
import { columnName } from './names';
import type { ViewStructure } from './views';
import { viewsOf } from './views';
import { element, escapeXml } from './xml';

/** One column of a list, without words. */
export interface ColumnStructure extends Definition {
  /** Internal name. */
  readonly name: string;
  /** The field it belongs to, and which of the field's columns it is. */
  readonly key: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** Is it left out of SharePoint's own forms? */
  readonly hidden: boolean;
  /** SharePoint's column formatting (JSON); empty where it looks as SharePoint makes it look. */
  readonly formatter: string;
  /** The template whose list a lookup points at. */
  readonly to?: string;
}

/**
 * How many versions of a row a list keeps. SharePoint's 50 would be an afternoon's writing where forms save by
 * themselves, and history, «bring back» and what was approved live in them.
 */
export const versionsKept = 500;

/** Everything about a template's list that does not depend on words. */
export interface ListStructure {
  readonly template: string;
  readonly list: string;
  /** SharePoint's own column first, then in the order of the template, which is the order in SharePoint's form. */
  readonly columns: readonly ColumnStructure[];
  readonly views: readonly ViewStructure[];
  readonly isBots?: true;
}

/**
 * Identifiers stay out of SharePoint's forms. Not so the title, without which a row has no name,
 * and the link to the project, which is how a row made by hand says where it belongs.
 */
const isHidden = (template: Template, key: string, { kind, options }: AnyField): boolean =>
  options.hidden === true && key !== template.title && kind !== 'link';

function columnsOf(template: Template, key: string): readonly ColumnStructure[] {
  const field = template.fields[key]!;
  const { required, indexed, unique, shownWhen, whenDeleted } = field.options;
  const hidden = isHidden(template, key, field);
  return columnKinds[field.kind].columns(field).map((definition) => {
    const isMain = definition.suffix === '';
    return {
      ...definition,
      name: `${columnName(template, key)}${definition.suffix}`,
      key,
      hidden: hidden || definition.hidden === true,
      formatter: isMain ? formatterOf(template, key) : '',
      required: isMain && required === true && !hidden && shownWhen === undefined,
      indexed: isMain && (indexed === true || unique === true || whenDeleted !== undefined),
      unique: isMain && unique === true,
      attributes: { ...definition.attributes, ...deleteBehaviour(whenDeleted) },
      ...(field.to === undefined ? {} : { to: field.to })
    };
  });
}

const behaviours = { cascade: 'Cascade', restrict: 'Restrict' } as const;
const deleteBehaviour = (when: keyof typeof behaviours | undefined): Readonly<Record<string, string>> =>
  when === undefined ? {} : { RelationshipDeleteBehavior: behaviours[when] };

/** Where our own writes leave their mark. */
const mark: ColumnStructure = {
  suffix: '',
  type: 'Text',
  attributes: { MaxLength: '36' },
  name: markColumn,
  key: markColumn,
  formatter: '',
  required: false,
  indexed: false,
  unique: false,
  hidden: true
};

/** How a template lies in SharePoint. */
export function structureOf(template: Template): ListStructure {
  const columns = storedKeys(template).flatMap((key) => columnsOf(template, key));
  const isTitle = ({ name }: ColumnStructure): boolean => name === 'Title';
  return {
    template: template.name,
    list: template.list,
    columns: [...columns.filter(isTitle), ...columns.filter((column) => !isTitle(column)), mark],
    views: viewsOf(template),
    ...(template.keptBy === 'bot' ? { isBots: true } : {})
  };
}

/**
 * How a list of the bot's own is: in no menu and no search, and its rows are changed by whoever made them, and by owners
 * («Override List Behaviors», which members do not have). That others read only their own rows SharePoint does not do
 * together with a column of unique values, and that is what keeps two bots from sending the same.
 */
export const botsOwn = { Hidden: true, NoCrawl: true, OnQuickLaunch: false, WriteSecurity: 2 } as const;

export const structuresFor = (home: Home): readonly ListStructure[] =>
  templates.filter((template) => template.home === home).map(structureOf);

const yes = (holds: boolean): 'TRUE' | undefined => (holds ? 'TRUE' : undefined);
const hiddenInForms = { ShowInNewForm: 'FALSE', ShowInEditForm: 'FALSE', ShowInDisplayForm: 'FALSE' } as const;

/**
 * SchemaXml that makes a column. Its display name is the internal name at first: SharePoint may make the internal name
 * of it, whatever Name says, and that can never be undone. `lookupList` is the id of the list that a lookup points at.
 */
export function columnXml(column: ColumnStructure, lookupList?: string): string {
  const { name, type, attributes, required, indexed, unique, hidden, choices, initial } = column;
  const words = choices?.map((word) => `<CHOICE>${escapeXml(word)}</CHOICE>`).join('');
  const inside =
    (initial === undefined ? '' : element('Default', {}, escapeXml(initial))) +
    (words ? element('CHOICES', {}, words) : '');
  const told = {
    Type: type,
    DisplayName: name,
    Name: name,
    StaticName: name,
    Required: yes(required),
    Indexed: yes(indexed),
    EnforceUniqueValues: yes(unique),
    List: lookupList === undefined ? undefined : `{${lookupList}}`,
    ...attributes,
    ...(hidden ? hiddenInForms : {})
  };
  return element('Field', told, inside);
}

/** Tells one state of the schema from another; the same wherever it is computed. */
export const fingerprintOf = (structures: readonly ListStructure[]): string => digest(JSON.stringify(structures));
