import * as React from 'react';
import type { Line, StoredRole } from '../../domain/people/organisation';
import { projectRole } from '../../domain/templates/projectRole';
import { choiceWord } from '../../locales/words';
import { useWords } from '../app/WordsRoom';

/** What a role is called: as it was written, or by its kind. */
export function useRoleName(): (line: Line<StoredRole>) => string {
  const words = useWords();
  return React.useCallback(
    ({ row, kind }) => row?.name.trim() || choiceWord(words, projectRole, 'role', kind),
    [words]
  );
}
