import * as React from 'react';
import type { Candidate, People } from '../../../data/repository';
import type { Person } from '../../../domain/schema/kinds';
import { useSetting } from '../../setting';

/** So many names are looked up by themselves; a plan with more people has them chosen one by one. */
const mostNames = 40;
const atOnce = 4;

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The one person of that name or address, if there is exactly one. */
export function exactly(name: string, candidates: readonly Candidate[]): Candidate | null {
  const wanted = plain(name);
  const same = candidates.filter((each) => plain(each.name) === wanted || plain(each.email) === wanted);
  return same.length === 1 ? (same[0] ?? null) : null;
}

async function find(people: People, name: string): Promise<Person | null> {
  try {
    const candidate = exactly(name, await people.search(name));
    return candidate ? await people.ensure(candidate) : null;
  } catch {
    // Whoever is not found now is chosen by hand.
    return null;
  }
}

export interface Seeking {
  /** Names that are being looked for. */
  readonly sought: ReadonlySet<string>;
  /** Looks for everybody of these names, and tells of each one found. */
  readonly seek: (names: readonly string[], found: (name: string, person: Person) => void) => void;
}

/** Finds the people of a pasted plan in the directory. */
export function useSeeking(): Seeking {
  const { people } = useSetting().connection;
  const [sought, setSought] = React.useState<ReadonlySet<string>>(new Set());
  const turn = React.useRef(0);
  React.useEffect(() => () => void (turn.current = -1), []);
  const seek = React.useCallback<Seeking['seek']>(
    (names, found) => {
      const mine = (turn.current += 1);
      const waiting = Array.from(new Set(names.map((name) => name.trim()).filter(Boolean))).slice(0, mostNames);
      setSought(new Set(waiting));
      const queue = waiting.slice();
      const work = async (): Promise<void> => {
        for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
          const person = await find(people, name);
          if (mine !== turn.current) return;
          if (person) found(name, person);
          const done = name;
          setSought((now) => new Set(Array.from(now).filter((each) => each !== done)));
        }
      };
      Array.from({ length: atOnce }, () => void work());
    },
    [people]
  );
  return { sought, seek };
}
