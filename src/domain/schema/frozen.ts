import { documentSections } from './document';
import type { Link } from './kinds';
import type { Problem } from './problem';
import { parentOf } from './template';
import type { Template } from './template';

type Values = Readonly<Record<string, unknown>>;

const stateOf = ({ frozen }: Template, record: object): string => String((record as Values)[frozen?.by ?? '']);

/** Is this record settled, so that what is written in it stands? */
export const isFrozen = (template: Template, record: object): boolean =>
  template.frozen?.as.includes(stateOf(template, record)) ?? false;

/** The sections of a settled document that somebody else than its writers writes in all the same. */
export const stillWritten = (template: Template, record: object): readonly string[] =>
  Object.entries(template.writtenBy ?? {}).flatMap(([section, { as }]) =>
    as.includes(stateOf(template, record)) ? [section] : []
  );

/** Is it set by the steps that a record takes, and so no part of what was settled? Facts in a document are. */
function isOfItsWay(template: Template, name: string): boolean {
  const { managed, section = '' } = template.fields[name]?.options ?? {};
  return managed === true && !documentSections(template).includes(section);
}

/** What of a change a settled record refuses; nothing of one that is not. */
export function refusedBy(template: Template, record: object, names: readonly string[]): readonly Problem[] {
  if (!isFrozen(template, record)) return [];
  const open = stillWritten(template, record);
  return names
    .filter((name) => !isOfItsWay(template, name) && !open.includes(template.fields[name]?.options.section ?? ''))
    .map((field) => ({ field, code: 'settled' }));
}

/** The template that a row's own is settled with, and the field that links to it; nothing where there is none. */
export function settledWith(
  template: Template,
  all: readonly Template[]
): { readonly template: Template; readonly field: string } | undefined {
  const field = parentOf(template) ?? '';
  const above = all.find(({ name }) => name === template.fields[field]?.to);
  return above?.frozen && { template: above, field };
}

/** The id of what a row hangs under. */
export const idAbove = (row: object, field: string): number | undefined =>
  ((row as Values)[field] as Link | null | undefined)?.id;
