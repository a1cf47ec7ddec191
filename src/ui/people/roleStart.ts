import { isHeld } from '../../domain/people/organisation';
import type { RoleKind } from '../../domain/people/organisation';
import { projectRole } from '../../domain/templates/projectRole';
import { choiceWord } from '../../locales/words';
import type { Start } from '../rooms/specials';

const isKind = (kind: unknown): kind is RoleKind => typeof kind === 'string' && kind in projectRole.fields.role.words;

/** A new role begins as the kind that was asked for. Who has a role that the project names is not asked again. */
export const roleStart: Start = ({ record, under, words }) => {
  const kind = record ? record.role : under;
  if (!isKind(kind)) return {};
  const isNamed = record === null && kind !== 'other';
  return {
    initial: isNamed ? { role: kind, name: choiceWord(words, projectRole, 'role', kind) } : {},
    known: isHeld(kind) ? { people: [] } : {}
  };
};
