import type { Template } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import type { ListSchema, WordSource } from './schema';
import { ourWords, schemasOf } from './schema';

type Column = ListSchema['columns'][number];

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
const code = (text: string): string => (text === '' ? '' : `\`${text.replace(/\|/g, '\\|')}\``);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map((cells) => row(cells))].join('\n');
}

const marks = (column: Column): string =>
  [
    ...(column.required ? ['required'] : []),
    ...(column.unique ? ['unique'] : []),
    ...(column.indexed ? ['indexed'] : []),
    ...(column.hidden ? ['not in forms'] : [])
  ].join(', ');

function details({ to, attributes, choices, initial }: Column): string {
  const settings = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  return [
    ...(to === undefined ? [] : [`→ ${to}`]),
    ...(settings.length ? [code(settings.join(' '))] : []),
    ...(choices ? [choices.map(cell).join(' · ')] : []),
    ...(initial === undefined ? [] : [`at first: ${cell(initial)}`])
  ].join('<br>');
}

const columnRow = (column: Column): readonly string[] => [
  code(column.name),
  cell(column.title),
  column.type,
  marks(column),
  details(column),
  cell(column.description)
];

/** Column formatting as SharePoint gets it. */
const formatting = ({ columns }: ListSchema): readonly string[] =>
  columns
    .filter(({ formatter }) => formatter !== '')
    .map(({ name, formatter }) => `Formatting of \`${name}\`:\n\n\`\`\`json\n${formatter}\n\`\`\``);

const viewRow = ({ key, title, fields, query, isDefault }: ListSchema['views'][number]): readonly string[] => [
  code(`${key}.aspx`),
  `${cell(title)}${isDefault ? ' (default)' : ''}`,
  fields.map(code).join(' '),
  code(query)
];

function listSection(schema: ListSchema, template: Template): string {
  const count = schema.columns.filter(({ indexed }) => indexed).length;
  const where =
    template.home === 'operations'
      ? 'Only in the operations site (the tenant’s root site).'
      : 'In every site with projects.';
  return [
    `## ${schema.title}`,
    `\`/Lists/${schema.list}\`, template \`${schema.template}\`. ${where} ${count} of 20 indexes.`,
    schema.description,
    table(['Internal name', 'Title', 'Type', '', 'Settings', 'Description'], schema.columns.map(columnRow)),
    table(['View', 'Title', 'Columns', 'CAML'], schema.views.map(viewRow)),
    `Form: ${code(schema.form)}`,
    ...formatting(schema)
  ].join('\n\n');
}

const intro = `# The lists in SharePoint

Made by \`npm run schema\` from \`src/domain/templates\` and \`src/data/sharepoint/columns.ts\`; a test compares. Do not edit.

Internal names are for ever. Titles, descriptions, views, formatting and the layout of the form are people's to change in SharePoint: set-up never puts them back.
\`FramdriftSchema\`, a hidden list beside these, holds what set-up and migrations have done.`;

/** Every list, column, index and view that we make, for people to review. */
export async function schemaMarkdown(source: WordSource = ourWords): Promise<string> {
  const schemas = await schemasOf(templates, source);
  const sections = schemas.map((schema, index) => listSection(schema, templates[index]!));
  return `${[intro, ...sections].join('\n\n')}\n`;
}
