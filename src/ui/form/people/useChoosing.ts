import { useEffect, useRef, useState } from 'react';
import type { Candidate } from '../../../data/repository';
import type { Person } from '../../../domain/schema/kinds';
import { useSetting } from '../../setting';

interface Choosing {
  readonly choose: (candidate: Candidate | undefined) => void;
  /** Why the one who was chosen last could not be added. */
  readonly problem: string | null;
}

/** Makes sure the site knows whoever is chosen; until it does, the name stands as typed text. */
export function useChoosing(onText: (text: string) => void, onChoose: (person: Person) => void): Choosing {
  const { connection, words } = useSetting();
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(0);
  useEffect(() => () => void (latest.current = -1), []);
  const choose = (candidate: Candidate | undefined): void => {
    if (!candidate) return;
    const turn = (latest.current += 1);
    const ifLatest = (act: () => void): void => {
      if (turn === latest.current) act();
    };
    setProblem(null);
    onText(candidate.name);
    connection.people.ensure(candidate).then(
      (person) => ifLatest(() => onChoose(person)),
      () => ifLatest(() => setProblem(words.messages.form.person.notAdded(candidate.name)))
    );
  };
  return { choose, problem };
}
