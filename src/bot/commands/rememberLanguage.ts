import { isFailure } from '../../domain/failure';
import type { Language } from '../../domain/schema/words';
import { changeSettings } from '../actions/settings';
import type { Log } from '../log';
import { languageIn } from '../said';
import type { Place } from './reply';

interface Options {
  /** The language of the person's Teams. */
  readonly heard: Language;
  /** How people of a site are written to who have not said how they wish it. */
  readonly usualIn: (site: string) => Promise<Language>;
  readonly log: Log;
}

/**
 * Whoever has written to us in another language than their site's is asked in it from then on: it is stored as if they
 * had chosen it, where they have chosen none. That it cannot be stored keeps nobody from an answer.
 */
export async function rememberLanguage(places: readonly Place[], { heard, usualIn, log }: Options): Promise<void> {
  const chosen = places.map(({ people, person }) => languageIn(people, person));
  const language = chosen.find((each) => each !== null) ?? heard;
  for (const [at, { site, person, connection }] of places.entries()) {
    if (chosen[at] !== null || language === (await usualIn(site))) continue;
    try {
      await changeSettings(connection.repository, person, { language });
    } catch (error) {
      log.warn('languageNotStored', { kind: isFailure(error) ? error.detail.kind : 'unknown' });
    }
  }
}
