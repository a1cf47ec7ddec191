import { useEffect, useState } from 'react';
import type { Candidate } from '../../../data/repository';
import { useSetting } from '../../setting';
import { usePace } from '../pace';

/** What the directory has answered; `idle` before there is anything to ask. */
export type Search =
  | { readonly kind: 'idle' | 'searching' | 'failed' }
  | { readonly kind: 'found'; readonly candidates: readonly Candidate[] };

/** Shorter words find everybody. */
const fewestLetters = 2;
const idle: Search = { kind: 'idle' };

/** Searches the whole directory a little after the last key; answers to older words are dropped. */
export function useSearch(words: string, wanted: boolean): Search {
  const { people } = useSetting().connection;
  const { search: wait } = usePace();
  const [search, setSearch] = useState<Search>(idle);
  const asked = wanted && words.trim().length >= fewestLetters ? words.trim() : '';
  useEffect(() => {
    if (asked === '') {
      setSearch(idle);
      return undefined;
    }
    let current = true;
    const answer = (next: Search): void => {
      if (current) setSearch(next);
    };
    const ask = (): void => {
      people.search(asked).then(
        (candidates) => answer({ kind: 'found', candidates }),
        () => answer({ kind: 'failed' })
      );
    };
    setSearch({ kind: 'searching' });
    const timer = setTimeout(ask, wait);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, people, wait]);
  return search;
}
