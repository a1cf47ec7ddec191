import { sayReply } from '../cards/replies';
import type { Speaking } from '../cards/speaking';
import type { Lacking } from './find';

/** Sites that gave no answer to a question about all of them. */
export interface Silent {
  /** What those are called in which whoever asks is known to have a part: of others they may know nothing. */
  readonly names: readonly string[];
  /** Are there others, in which they may have one? */
  readonly hasOthers: boolean;
}

const mostNames = 3;

/**
 * What is said of sites that gave no answer; null where all did.
 * @param isPrivate is nobody else reading? Only then are they named
 */
export function lackingIn(speaking: Speaking, { names, hasOthers }: Silent, isPrivate = true): Lacking | null {
  if (names.length === 0 && !hasOthers) return null;
  const { lacking, andMore } = speaking.words.bot;
  const more = names.length > mostNames ? [andMore(names.length - mostNames)] : [];
  const said = [names.slice(0, mostNames).join(', '), ...more].join(' ');
  const sentence = names.length > 0 && isPrivate ? lacking.named(said) : lacking.some;
  return { title: lacking.title, sentence, message: sayReply(speaking, sentence) };
}
