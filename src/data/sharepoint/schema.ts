import type { Template } from '../../domain/schema/template';
import type { TemplateWords } from '../../domain/schema/words';
import { storedWords } from '../../domain/schema/words';
import { templateWords } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import { words as projectWords } from '../../domain/templates/project';
import { markColumn } from './mark';
import { said } from './nb';
import type { ColumnStructure, ListStructure } from './structure';
import { structureOf } from './structure';
import type { ViewStructure } from './views';

/** What people see in SharePoint: the structure, with bokmål titles and descriptions. */
export interface ListSchema extends ListStructure {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly (ColumnStructure & { readonly title: string; readonly description: string })[];
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
function descriptionOf(guidance: readonly string[] = []): string {
  const [first = ''] = guidance;
  if (first.length > longestDescription) return `${first.slice(0, longestDescription - 1).replace(/\s+\S*$/, '')}…`;
  const fits = (text: string, next: string): string => {
    const longer = text === '' ? next : `${text} ${next}`;
    return longer.length <= longestDescription ? longer : text;
  };
  return guidance.reduce(fits, '');
}

/** A template's whole list, in words and structure. */
export function schemaOf(template: Template, words: TemplateWords, rows: Readonly<Record<string, string>>): ListSchema {
  const structure = structureOf(template);
  const labelOf = (key: string): string => words.fields[key]?.label ?? rows[key] ?? key;
  return {
    ...structure,
    title: words.many,
    description: words.about,
    columns: structure.columns.map((column) => {
      const label = labelOf(column.key);
      const isMain = column.suffix === '';
      const title = { '': label, Words: said.asWritten(label), Stored: said.asStored(label) }[column.suffix] ?? label;
      const description = isMain ? descriptionOf(words.fields[column.key]?.guidance) : '';
      return { ...column, title, description };
    }),
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
