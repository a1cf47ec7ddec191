import { useEffect, useRef, useState } from 'react';
import type { Candidate } from '../../../data/repository';
import type { Person } from '../../../domain/schema/kinds';
import { useSetting } from '../../setting';

interface Choosing {
  readonly choose: (candidate: Candidate | undefined) => void;
  /** Why the one who was chosen last could not be added. */
  readonly problem: string | null;
}

export interface Asking {
  /** What stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** @param isStill does the name stand in the field as it was chosen? Somebody may have typed on while SharePoint looked. */
  readonly onChoose: (person: Person, isStill: boolean) => void;
}

/** Makes sure the site knows whoever is chosen; until it does, the name stands as typed text. */
export function useChoosing(asking: Asking): Choosing {
  const { connection, words } = useSetting();
  const [problem, setProblem] = useState<string | null>(null);
  const now = useRef(asking);
  now.current = asking;
  const latest = useRef(0);
  useEffect(() => () => void (latest.current = -1), []);
  const choose = (candidate: Candidate | undefined): void => {
    if (!candidate) return;
    const { name } = candidate;
    const turn = (latest.current += 1);
    const whileShown = (act: () => void): void => {
      if (latest.current >= turn) act();
    };
    setProblem(null);
    asking.onText(name);
    connection.people.ensure(candidate).then(
      (person) => whileShown(() => now.current.onChoose(person, turn === latest.current && now.current.text === name)),
      () => whileShown(() => setProblem(words.messages.form.person.notAdded(name)))
    );
  };
  return { choose, problem };
}
