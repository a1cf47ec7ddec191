import type { Act } from '../access';
import type { Template } from '../schema/template';
import { rootOf } from './rooms';

/** Where the records of a template are listed: `['benefits', 'risk']`; one of them has its id after it. */
export const listAddress = (template: Template): readonly string[] => [rootOf(template).place ?? 'now', template.name];

/** Where one record is read: `['benefits', 'risk', '3']`. What a project has one of needs no number. */
export const recordAddress = (template: Template, id: number | string): readonly string[] =>
  template.single ? listAddress(template) : [...listAddress(template), String(id)];

/** What changing a template's records is: rows of the plan's chapters are the plan; asking for a change of it is not. */
export function actOn(template: Template): Act {
  const { name, chapter } = rootOf(template);
  if (name === 'changeRequest') return 'proposeChange';
  return chapter === undefined ? 'editRows' : 'editPlan';
}
