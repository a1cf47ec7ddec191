import type { Template } from '../../domain/schema/template';
import type { TemplateWords } from '../../domain/schema/words';
import { storedWords } from '../../domain/schema/words';
import { templateWords } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import { words as projectWords } from '../../domain/templates/project';
import { formOf } from './form';
import { markColumn } from './mark';
import { said } from './nb';
import type { ColumnStructure, ListStructure } from './structure';
import { structureOf } from './structure';
import type { ViewStructure } from './views';

export type ColumnSchema = ColumnStructure & { readonly title: string; readonly description: string };

/** What people see in SharePoint: the structure, with bokmål titles and descriptions. */
export interface ListSchema extends ListStructure {
  readonly title: string;
  readonly description: string;
  /** How SharePoint's own form is laid out (JSON): the template's headings and fields, in its order. */
  readonly form: string;
  readonly columns: readonly ColumnSchema[];
  readonly views: readonly (ViewStructure & { readonly title: string })[];
}

/** Where bokmål words come from. Tests have templates of their own. */
export interface WordSource {
  readonly of: (template: Template) => Promise<TemplateWords>;
  /** Labels of the columns that every row of a project has, and no template names. */
  readonly rows: () => Promise<Readonly<Record<string, string>>>;
}

/** SharePoint's own limit for a column's description that its settings page can show. */
const longestDescription = 255;

/** As much of the guidance as there is room for: whole paragraphs, or the beginning of the first. */
function shortened(guidance: readonly string[]): string {
  const [first = ''] = guidance;
  if (first.length > longestDescription) return `${first.slice(0, longestDescription - 1).replace(/\s+\S*$/, '')}…`;
  const fits = (text: string, next: string): string => {
    const longer = text === '' ? next : `${text}${/[.!?:]$/.test(text) ? '' : '.'} ${next}`;
    return longer.length <= longestDescription ? longer : text;
  };
  return guidance.reduce(fits, '');
}

/** What SharePoint's form says under a column. Columns that no form shows need no description. */
function descriptionOf(template: Template, words: TemplateWords, { key, suffix, hidden }: ColumnStructure): string {
  if (hidden) return '';
  const { guidance: asked = [], example = [], caution } = words.fields[key] ?? {};
  const guidance = caution === undefined ? asked : [caution, ...asked];
  const [first] = typeof example === 'string' ? [example] : example;
  const { managed, settled } = template.fields[key]!.options;
  if (managed) return said.about.managed;
  if (suffix !== '') return said.about.asWritten;
  if (guidance.length) return shortened(guidance);
  if (settled) return said.about.deadline;
  if (first !== undefined) return shortened([said.about.example(first)]);
  return key === 'project' ? said.about.project : '';
}

/** A template's whole list, in words and structure. */
export function schemaOf(template: Template, words: TemplateWords, rows: Readonly<Record<string, string>>): ListSchema {
  const structure = structureOf(template);
  const columns = structure.columns.map((column) => {
    const label = words.fields[column.key]?.label ?? rows[column.key] ?? column.key;
    const title = { '': label, Words: said.asWritten(label), Stored: said.asStored(label) }[column.suffix] ?? label;
    return { ...column, title, description: descriptionOf(template, words, column) };
  });
  return {
    ...structure,
    title: words.many,
    description: words.about,
    form: formOf(template, words, columns),
    columns,
    views: structure.views.map((view) => ({ ...view, title: words.views[view.key] ?? view.key }))
  };
}

const bokmal = async (template: Template): Promise<TemplateWords> => {
  const { words } = await templateWords(template.name as TemplateName).nb();
  return { choices: storedWords(template), ...words };
};

/** Our own templates' words. */
export const ourWords: WordSource = {
  of: bokmal,
  rows: async () => {
    const { words } = await projectWords.nb();
    return { project: words.one, projectKey: words.fields.key.label, rowKey: said.rowKey, [markColumn]: said.mark };
  }
};

/** The schemas of several templates. */
export async function schemasOf(templates: readonly Template[], source: WordSource): Promise<readonly ListSchema[]> {
  const rows = await source.rows();
  return Promise.all(templates.map(async (template) => schemaOf(template, await source.of(template), rows)));
}
