import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { isHeld } from '../../domain/people/organisation';
import type { RoleKind } from '../../domain/people/organisation';
import type { AnyDraft } from '../../domain/schema/record';
import { projectRole } from '../../domain/templates/projectRole';
import { choiceWord } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import type { Start } from '../rooms/specials';

const isKind = (kind: unknown): kind is RoleKind => typeof kind === 'string' && kind in projectRole.fields.role.words;

const nothing: AnyDraft = {};

/** A new role begins as the kind that was asked for. Who has a role that the project names is not asked for again. */
export function useRoleStart(under: string | undefined, record: AnyRecord | null): Start {
  const words = useWords();
  const kind = record ? record.role : under;
  return React.useMemo(() => {
    if (!isKind(kind)) return { initial: nothing, known: nothing };
    const named = { role: kind, name: choiceWord(words, projectRole, 'role', kind) };
    return { initial: kind === 'other' ? nothing : named, known: isHeld(kind) ? { people: [] } : nothing };
  }, [kind, words]);
}
