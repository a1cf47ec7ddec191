import type { Speech } from '../../locales/bot/load';
import type { Part } from '../cards/part';

/** What one can write to the bot. */
export function helpPart({ bot }: Speech): Part {
  const { title, about, line, lines } = bot.help;
  const names = Object.keys(lines) as (keyof typeof lines)[];
  return { title, sentence: about, small: names.map((name) => line(bot.commands[name], lines[name])) };
}
