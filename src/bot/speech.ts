import { query } from '../data/repository';
import type { Connection } from '../data/repository';
import { osloTime } from '../domain/reminders/osloTime';
import type { Person } from '../domain/schema/kinds';
import { languages } from '../domain/schema/words';
import type { Language } from '../domain/schema/words';
import type { TemplateName } from '../domain/templates';
import { personSettings } from '../domain/templates/personSettings';
import { reach } from '../domain/templates/reach';
import { loadSpeech } from '../locales/bot/load';
import { languageOf } from '../locales/load';
import { answer } from './actions/answer';
import type { Elsewhere } from './actions/scene';
import { cardOfPart } from './cards/part';
import { sayReply } from './cards/replies';
import type { Speaking } from './cards/speaking';
import { asPressed } from './commands/asPressed';
import { foundAmong } from './commands/find';
import { lackingIn } from './commands/lacking';
import type { Silent } from './commands/lacking';
import type { OwnProjects } from './commands/ownProjects';
import { rememberLanguage } from './commands/rememberLanguage';
import { isAboutSites, replyTo } from './commands/reply';
import type { Place } from './commands/reply';
import { unfold } from './commands/unfold';
import { understand } from './commands/understand';
import type { Log } from './log';
import type { Outgoing } from './messenger';
import { Places } from './places';
import type { OwnPlace } from './places';
import { Presenter } from './presenter';
import type { Remembering } from './remembered';
import { isLanguage, knowing, languageIn } from './said';
import type { UsedSite } from './sites';
import { steady } from './steady';
import { noteCard } from './sweep/noteCard';
import { noteReach } from './sweep/noteReach';
import type { SweeperOptions } from './sweep/sweep';
import type { Sender, Turns } from './turns';
import { kept, Voice } from './voice';
import type { VoiceOptions } from './voice';

interface SpeechOptions extends VoiceOptions {
  /** Where Framdrift is in use; nothing else is ever asked for anything. */
  readonly sites: () => Promise<readonly UsedSite[]>;
  /** Sites for what is asked of all of them: less patient than `connect`. */
  readonly reading: (site: string) => Connection;
  readonly remembering: Remembering;
  /** Something has changed in a site: others may have something to hear. */
  readonly changed: (site: string) => Promise<void>;
  readonly log: Log;
}

/** What the bot says, and answers, in the language of whoever it speaks with. */
export interface Speech extends Pick<SweeperOptions, 'present' | 'presentAgain'> {
  readonly turns: Turns;
}

/** What the bot answers whoever speaks to it. */
class Listener {
  private readonly places: Places;

  public constructor(
    private readonly options: SpeechOptions,
    private readonly voice: Voice
  ) {
    const reading = kept(options.reading);
    this.places = new Places({ ...options, reading, connection: (site) => this.voice.connection(site) });
  }

  public readonly turns: Turns = {
    tap: async (tap) => {
      const { log } = this.options;
      const site = await this.ownSite(tap.data.site);
      const { language } = tap.data;
      const spoken = isLanguage(language) ? language : await this.languageOf(tap.from, site);
      const speaking = await this.voice.speaking(site ?? '', spoken);
      if (site === null) {
        log.warn('foreignSite');
        return cardOfPart(speaking, { title: speaking.words.bot.refusals.unknown, small: [] });
      }
      const connection = this.voice.connection(site);
      const elsewhere: Elsewhere = (work) =>
        this.places.knowing(tap.from.entraId, async (each, known) =>
          each === site ? undefined : work(this.voice.connection(each), known)
        );
      const answered = await answer(tap, { connection, speaking, log, elsewhere });
      if (answered.shown !== undefined) await noteCard(connection.repository, tap.placed, answered.shown, log);
      if (answered.changed) await this.options.changed(site);
      return answered.stays ? { ...answered.message, stays: true } : answered.message;
    },
    said: async ({ from, text, channelId }) => {
      const { places, silent } = await this.placesOf(from);
      const speaking = places[0]?.speaking ?? (await this.voice.speaking('', languageOf(from.locale)));
      const command = understand(text, await Promise.all(languages.map(loadSpeech)));
      const reply = await replyTo(command, speaking, places, channelId, asPressed(from, this.options));
      const usualIn = (site: string) => this.voice.usualIn(site);
      await rememberLanguage(places, { heard: languageOf(from.locale), usualIn, log: this.options.log });
      const lacking = isAboutSites(command, channelId) ? lackingIn(speaking, silent, channelId === null) : null;
      return lacking === null ? reply : { ...reply, also: [...(reply.also ?? []), lacking.message] };
    },
    search: async ({ from, kind, words }) => {
      const found = await this.places.shared(from.entraId, kind === 'lessons' ? ['lesson'] : []);
      const places = await this.spokenIn(found.places, from);
      const speaking = places[0]?.speaking ?? (await this.voice.speaking('', languageOf(from.locale)));
      return foundAmong(places, { kind, words }, lackingIn(speaking, found.silent));
    },
    unfurl: async (from, address) => {
      const { places } = await this.placesOf(from, ['lesson']);
      return unfold(places, await this.addresses(), address);
    },
    reached: async ({ entraId }, isReached) => {
      await this.places.knowing(entraId, (site, person) => this.noteIn(site, person, isReached));
    }
  };

  public async say({ locale }: Sender, sentence: string): Promise<Outgoing> {
    return sayReply(await this.voice.speaking('', languageOf(locale)), sentence);
  }

  /** One of our sites, whatever a card says. */
  private async ownSite(wanted: unknown): Promise<string | null> {
    return (await this.addresses()).find((site) => site === wanted) ?? null;
  }

  private async addresses(): Promise<readonly string[]> {
    return (await this.options.sites()).map(({ url }) => url);
  }

  /** The sites that know a person, with what they have a part in. */
  private async placesOf(
    from: Sender,
    more: readonly TemplateName[] = []
  ): Promise<{ readonly places: readonly Place[]; readonly silent: Silent }> {
    const { places, silent } = await this.places.of(from.entraId, more);
    return { places: await this.spokenIn(places, from), silent };
  }

  private spokenIn(places: readonly OwnPlace[], from: Sender): Promise<readonly Place[]> {
    return Promise.all(places.map(async (own) => ({ ...own, speaking: await this.speakingIn(own.site, own, from) })));
  }

  /** What the person has chosen in the site; otherwise as their Teams speaks. */
  private async speakingIn(site: string, { people, person }: OwnProjects, { locale }: Sender): Promise<Speaking> {
    return knowing(await this.voice.speaking(site, languageIn(people, person) ?? languageOf(locale)), people);
  }

  /** Whoever has got the app, or lost it, is so wherever a site knows them. */
  private async noteIn(site: string, person: Person, isReached: boolean): Promise<void> {
    const { repository } = this.voice.connection(site);
    const { rows } = await repository.read({ rows: query(reach, { login: person.login }) });
    const today = osloTime(this.options.clock.now()).day;
    await noteReach(repository, rows, person, isReached ? 'sent' : 'unreachable', today);
  }

  /** What the person has chosen in the site; otherwise that of their Teams. */
  private async languageOf({ entraId, locale }: Sender, site: string | null): Promise<Language> {
    if (site === null) return languageOf(locale);
    const { people, repository } = this.voice.connection(site);
    const person = await people.byEntraId(entraId);
    if (!person) return languageOf(locale);
    const { rows } = await repository.read({ rows: query(personSettings, { login: person.login }) });
    return languageIn(rows, person) ?? languageOf(locale);
  }
}

export function speechFor(options: SpeechOptions): Speech {
  const voice = new Voice(options);
  const listener = new Listener(options, voice);
  const presenter = new Presenter(voice);
  return {
    turns: steady(listener.turns, { log: options.log, say: (...all) => listener.say(...all) }),
    present: (...all) => presenter.present(...all),
    presentAgain: (...all) => presenter.presentAgain(...all)
  };
}
