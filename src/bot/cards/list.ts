import { longestSentence } from './part';
import { cut, oneLine } from './plain';
import type { Speaking } from './speaking';

const longestLine = 160;

/** Lines in one block of a card: so many that each is whole, or cut by itself; and how many more there are. */
export function listOf({ words }: Speaking, all: readonly string[], most: number): string {
  const lines = all.slice(0, most).map((each) => `• ${cut(oneLine(each), longestLine)}`);
  const more = (shown: number): readonly string[] =>
    shown < all.length ? [words.bot.andMore(all.length - shown)] : [];
  let shown = lines.length;
  const told = (): string => [...lines.slice(0, shown), ...more(shown)].join('\n');
  while (shown > 1 && told().length > longestSentence) shown -= 1;
  return told();
}
