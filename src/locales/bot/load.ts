import type { Language } from '../../domain/schema/words';
import { loadAllWords } from '../load';
import type { LaterMessages } from '../messages';
import type { Words } from '../words';
import type { BotMessages } from './messages';

/** Everything that is said in the web part, and what the bot says besides. */
export interface Speech extends Words {
  readonly later: LaterMessages;
  readonly bot: BotMessages;
}

const sources: { readonly [L in Language]: () => Promise<{ readonly messages: BotMessages }> } = {
  nb: () => import('./nb'),
  nn: () => import('./nn'),
  en: () => import('./en')
};

const loaded = new Map<Language, Promise<Speech>>();

async function load(language: Language): Promise<Speech> {
  const [words, { messages }] = await Promise.all([loadAllWords(language), sources[language]()]);
  return { ...(words as Words & { readonly later: LaterMessages }), bot: messages };
}

/** One language, loaded once for as long as the bot runs. Nothing in the web part asks for it. */
export function loadSpeech(language: Language): Promise<Speech> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}
