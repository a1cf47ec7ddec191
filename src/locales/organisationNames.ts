import type { TemplateWords } from '../domain/schema/words';
import type { Words } from './words';

/** What a site says that its organisation and parts of it are called; empty where it has not said. */
export interface OrganisationNames {
  readonly organisation: string;
  readonly lineOrganisation: string;
  readonly helpDesk: string;
  readonly procurement: string;
}

/** A label as it is, and as this site says it. */
type Renamed = readonly (readonly [from: string, to: string])[];

/** The labels of the lessons report that name the organisation; a name takes the place of the word that stands in for it. */
function renamed({ templates, later }: Words, names: OrganisationNames): Renamed {
  const said = later?.learning.names;
  const { actors = {}, topics = {} } = templates.lessonsReport?.choices ?? {};
  const named = (label = '', standsIn = '', name = ''): readonly [string, string] => [
    label,
    name.trim() === '' ? label : label.replace(standsIn, () => name.trim())
  ];
  const [ours, lines] = [names.organisation.trim(), names.lineOrganisation.trim()];
  const within = ours && lines ? said?.both(ours, lines) : ours || lines;
  const line = topics.line ?? '';
  return [
    named(actors.operations, said?.helpDesk, names.helpDesk),
    named(actors.procurement, said?.procurement, names.procurement),
    [line, said && within ? `${line} ${said.within(within)}` : line] as const
  ].filter(([from, to]) => from !== to);
}

/** The same words with these labels renamed, wherever they are a choice or a field. */
function withRenamed(words: TemplateWords, changes: ReadonlyMap<string, string>): TemplateWords {
  const now = (label: string): string => changes.get(label) ?? label;
  const entriesOf = Object.entries;
  const choices = entriesOf(words.choices).map(([field, labels]) => {
    return [field, Object.fromEntries(entriesOf(labels).map(([key, label]) => [key, now(label)]))] as const;
  });
  const fields = entriesOf(words.fields).map(([name, field]) => [name, { ...field, label: now(field.label) }] as const);
  return { ...words, choices: Object.fromEntries(choices), fields: Object.fromEntries(fields) };
}

/** The words with the organisation's own names in the labels that name it; the same words where a site has said none. */
export function withNames(words: Words, names: OrganisationNames | undefined): Words {
  const changes = new Map(names ? renamed(words, names) : []);
  if (changes.size === 0) return words;
  const templates = Object.entries(words.templates).map(([name, each]) => [name, withRenamed(each, changes)] as const);
  return { ...words, templates: Object.fromEntries(templates) as unknown as Words['templates'] };
}
