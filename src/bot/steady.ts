import { isFailure } from '../domain/failure';
import { loadSpeech } from '../locales/bot/load';
import { languageOf } from '../locales/load';
import type { Log } from './log';
import type { Outgoing } from './messenger';
import type { Sender, Turns } from './turns';

interface Options {
  readonly log: Log;
  /** A card with one sentence, in the language of somebody whose wish is not known. */
  readonly say: (from: Sender, sentence: string) => Promise<Outgoing>;
}

/**
 * Nobody is left without an answer because SharePoint gives none: what cannot be found out is said, in the language of
 * the person's Teams, and logged. Cards stay as they are, with what is typed in them. None of the turns rejects.
 */
export function steady(turns: Turns, { log, say }: Options): Turns {
  const why = async (turn: keyof Turns, from: Sender, error: unknown): Promise<string> => {
    const kind = isFailure(error) ? error.detail.kind : 'unknown';
    log.error('turnFailed', { turn, kind });
    const { refusals } = (await loadSpeech(languageOf(from.locale))).bot;
    return kind === 'Throttled' ? refusals.busy : refusals.noAnswer;
  };
  return {
    tap: (tap) =>
      turns.tap(tap).catch(async (error: unknown) => ({
        ...(await say(tap.from, await why('tap', tap.from, error))),
        stays: true
      })),
    said: (message) =>
      turns.said(message).catch(async (error: unknown) => say(message.from, await why('said', message.from, error))),
    search: (search) => turns.search(search).catch((error: unknown) => why('search', search.from, error)),
    unfurl: (from, address) =>
      turns.unfurl(from, address).catch(async (error: unknown) => {
        await why('unfurl', from, error);
        return null;
      }),
    reached: (from, isReached) =>
      turns.reached(from, isReached).catch(async (error: unknown) => {
        await why('reached', from, error);
      })
  };
}
