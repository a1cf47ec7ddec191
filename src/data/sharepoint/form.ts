import type { Template } from '../../domain/schema/template';
import { storedKeys } from '../../domain/schema/record';
import type { TemplateWords } from '../../domain/schema/words';
import type { ColumnSchema } from './schema';

/** The heading a field stands under; what has none (the link to the project) stands with the first. */
const sectionOf = (template: Template, key: string, first: string): string =>
  template.fields[key]?.options.section ?? first;

/**
 * The body of SharePoint's own form: the template's headings, and under them its fields in the template's order.
 * SharePoint wants fields by their display names, and puts what it does not find here under the last heading.
 */
export function formOf(template: Template, words: TemplateWords, columns: readonly ColumnSchema[]): string {
  const keys = storedKeys(template);
  const named = keys.flatMap((key) => template.fields[key]?.options.section ?? []);
  const [first = ''] = named;
  const shown = keys.flatMap((key) => columns.filter((column) => column.key === key && !column.hidden));
  const sections = Array.from(new Set([first, ...named])).map((section) => ({
    displayname: words.sections[section] ?? '',
    fields: shown.filter(({ key }) => sectionOf(template, key, first) === section).map(({ title }) => title)
  }));
  return JSON.stringify({ bodyJSONFormatter: { sections } });
}
