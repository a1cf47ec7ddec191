import { parentOf, rowsOf } from '../schema/template';
import type { Place, Template } from '../schema/template';
import { roomNames, templateNamed, templateNames } from './index';
import { siteSettings } from './siteSettings';

/** Every template that is read in a part of a project, and the rows of these. Most are read when that part is opened. */
export const laterTemplates: readonly Template[] = templateNames
  .filter((name) => roomNames.includes(name) || templateNamed(name).place !== undefined)
  .map(templateNamed);

const isLater = (template: Template): boolean => laterTemplates.includes(template);

/** What a part of the project consists of, in the order of the list: not the rows of other records. */
export const templatesAt = (place: Place): readonly Template[] =>
  laterTemplates.filter((template) => template.place === place);

/**
 * Those whose rows are part of what the plan says, in one of its chapters, and so are read with every project. What is
 * settled on its own, row by row (a change request), stands there too and is no part of it.
 */
export const chapterTemplates: readonly Template[] = templatesAt('plan').filter(
  ({ chapter, frozen }) => chapter !== undefined && frozen === undefined
);

/** The template that another's rows hang under; itself where it hangs under none. */
export function rootOf(template: Template): Template {
  const to = template.place ? undefined : template.fields[parentOf(template) ?? '']?.to;
  const parent = laterTemplates.find(({ name }) => name === to);
  return parent ? rootOf(parent) : template;
}

/** Rows, rows of rows, and so on. */
const descendants = (template: Template): readonly Template[] =>
  rowsOf(template, laterTemplates).flatMap((row) => [row, ...descendants(row)]);

const linkedFrom = ({ fields }: Template): readonly Template[] =>
  laterTemplates.filter(({ name }) => Object.values(fields).some(({ to }) => to === name));

/** Those of some templates that are read in a part, and all that hangs under them. */
export const withRows = (shown: readonly Template[]): readonly Template[] =>
  shown.filter(isLater).flatMap((each) => [each, ...descendants(each)]);

/** What must be read before some templates can be shown: they, their rows, what any of these may be linked to, and what the site has settled for all. */
export function readFor(shown: readonly Template[]): readonly Template[] {
  const own = withRows(shown);
  return Array.from(new Set([...own, ...own.flatMap(linkedFrom), siteSettings]));
}

/** Is it the name of a template that is read in a part of a project? Those are the addresses of their records. */
export const isRoomAddress = (name: string | undefined): boolean => laterTemplates.some((each) => each.name === name);
