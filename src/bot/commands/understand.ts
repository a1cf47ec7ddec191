import type { Speech } from '../../locales/bot/load';

export type CommandName = keyof Speech['bot']['commands'];

/** What somebody wants, and of what: «status Tillitsmodellen». */
export interface Command {
  readonly name: CommandName;
  readonly about: string;
}

/** As words are compared: what somebody has written, and what things are called, without the signs that people leave out. */
export const asSaid = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.\- ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The small words between a command and what it is about: «status i Tillitsmodellen». */
const between = /^(?:(?:i|for|på|om|med|til|of|in|on|the) )+/;

/** Nobody asks for something in more words than these; a word of a longer text is not meant for us. */
const longest = 8;

/** A command somewhere in a short sentence: «hva er neste», «what is the plan». */
function within(said: string, languages: readonly Speech[]): Command | null {
  const words = said.split(' ');
  const commands = languages.flatMap(({ bot }) => Object.entries(bot.commands) as [CommandName, string][]);
  const at = words.findIndex((each) => commands.some(([, word]) => word === each));
  const found = commands.find(([, word]) => word === words[at]);
  if (!found || words.length > longest) return null;
  const rest = words.slice(at + 1).join(' ');
  return { name: found[0], about: rest.replace(between, '') };
}

/** Said in any of our languages, whichever the person's own is. Null: not understood. */
export function understand(text: string, languages: readonly Speech[]): Command | null {
  const said = asSaid(text);
  if (languages.some(({ bot }) => bot.endPause.includes(said))) return { name: 'back', about: '' };
  for (const { bot } of languages) {
    for (const [name, word] of Object.entries(bot.commands) as [CommandName, string][]) {
      if (said === word) return { name, about: '' };
      if (said.startsWith(`${word} `)) return { name, about: said.slice(word.length + 1).replace(between, '') };
    }
    if (said === bot.start || said.startsWith(`${bot.start} `))
      return { name: 'report', about: said.slice(bot.start.length + 1) };
  }
  return within(said, languages);
}
