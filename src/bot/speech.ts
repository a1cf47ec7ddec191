import { query } from '../data/repository';
import type { Connection } from '../data/repository';
import { contextsOf } from '../domain/reminders/context';
import type { Context } from '../domain/reminders/context';
import type { DueMessage } from '../domain/reminders/reminder';
import { osloDay, osloTime } from '../domain/reminders/osloTime';
import type { IsoDate } from '../domain/schema/dates';
import type { Person } from '../domain/schema/kinds';
import { languages } from '../domain/schema/words';
import type { Language } from '../domain/schema/words';
import type { TemplateName } from '../domain/templates';
import { personSettings } from '../domain/templates/personSettings';
import { reach } from '../domain/templates/reach';
import { languageOfSite } from './siteLanguage';
import { loadSpeech } from '../locales/bot/load';
import { languageOf } from '../locales/load';
import { answer } from './actions/answer';
import { cardOfPart } from './cards/part';
import { present, presentAgain } from './cards/present';
import type { Presented } from './cards/present';
import { sayReply } from './cards/replies';
import { pageLinks, teamsLinks } from './cards/speaking';
import type { Speaking } from './cards/speaking';
import { asPressed } from './commands/asPressed';
import { find } from './commands/find';
import type { OwnProjects } from './commands/ownProjects';
import { rememberLanguage } from './commands/rememberLanguage';
import { replyTo } from './commands/reply';
import type { Place } from './commands/reply';
import { unfold } from './commands/unfold';
import { understand } from './commands/understand';
import type { Log } from './log';
import type { Outgoing } from './messenger';
import type { Clock } from './pace';
import { Places } from './places';
import type { OwnPlace } from './places';
import { isLanguage, knowing, languageIn } from './said';
import type { BotSettings } from './settings';
import type { LogRow } from './sweep/deliver';
import { steady } from './steady';
import type { Known } from './sweep/memory';
import { noteCard } from './sweep/noteCard';
import { noteReach } from './sweep/noteReach';
import type { SweeperOptions } from './sweep/sweep';
import type { Sender, Turns } from './turns';

interface SpeechOptions {
  readonly settings: BotSettings;
  readonly connect: (site: string) => Connection;
  /** Where Framdrift is in use; nothing else is ever asked for anything. */
  readonly sites: () => Promise<readonly string[]>;
  /** Something has changed in a site: others may have something to hear. */
  readonly changed: (site: string) => Promise<void>;
  readonly log: Log;
  readonly clock: Clock;
}

export interface Speech {
  readonly turns: Turns;
  /** A message as whoever it is for reads it; null where what it was about is gone. */
  readonly present: SweeperOptions['present'];
  /** What somebody has got already, as it would be now; null where nothing of it has changed. */
  readonly presentAgain: SweeperOptions['presentAgain'];
}

/** What the bot says and answers, in the language of whoever it speaks with. */
class Speaker {
  private readonly open = new Map<string, Connection>();
  private readonly usual = new Map<string, Language>();
  private readonly contexts = new WeakMap<Known, readonly Context[]>();

  private readonly places: Places;

  public constructor(private readonly options: SpeechOptions) {
    this.places = new Places({ ...options, connection: (site) => this.connection(site) });
  }

  public async present(site: string, message: DueMessage, known: Known): Promise<Presented | null> {
    const speaking = await this.speakingTo(message.to.person, site, known);
    return present(speaking, this.contextsIn(known, message.day), message);
  }

  public async presentAgain(site: string, row: LogRow, known: Known): Promise<Presented | null> {
    const speaking = await this.speakingTo(row.recipient, site, known);
    return presentAgain(speaking, this.contextsIn(known, speaking.today), row.shown, row.day);
  }

  /** Reckoned once for all that a sweep has to say. */
  private contextsIn(known: Known, today: IsoDate): readonly Context[] {
    const before = this.contexts.get(known);
    const contexts = before ?? contextsOf(known.records, known.settings, { today, dayOf: osloDay }, known.people);
    this.contexts.set(known, contexts);
    return contexts;
  }

  private async speakingTo(person: Person | null | undefined, site: string, { people }: Known): Promise<Speaking> {
    const language = languageIn(people, person) ?? (await this.usualIn(site));
    return knowing(await this.speaking(site, language), people);
  }

  /** Asked for once in each site. */
  private async usualIn(site: string): Promise<Language> {
    const known = this.usual.get(site) ?? (await languageOfSite(this.connection(site)).catch(() => null));
    if (known) this.usual.set(site, known);
    return known ?? 'nb';
  }

  public readonly turns: Turns = {
    tap: async (tap) => {
      const { log } = this.options;
      const site = await this.ownSite(tap.data.site);
      const { language } = tap.data;
      const spoken = isLanguage(language) ? language : await this.languageOf(tap.from, site);
      const speaking = await this.speaking(site ?? '', spoken);
      if (site === null) {
        log.warn('foreignSite');
        return cardOfPart(speaking, { title: speaking.words.bot.refusals.unknown, small: [] });
      }
      const connection = this.connection(site);
      const elsewhere = (work: (each: Connection) => Promise<void>) =>
        this.places.each(async (each) => (each === site ? undefined : work(this.connection(each))));
      const answered = await answer(tap, { connection, speaking, log, elsewhere });
      if (answered.shown !== undefined) await noteCard(connection.repository, tap.placed, answered.shown, log);
      if (answered.changed) await this.options.changed(site);
      return answered.stays ? { ...answered.message, stays: true } : answered.message;
    },
    said: async ({ from, text, channelId }) => {
      const places = await this.placesOf(from);
      const speaking = places[0]?.speaking ?? (await this.speaking('', languageOf(from.locale)));
      const command = understand(text, await Promise.all(languages.map(loadSpeech)));
      const reply = await replyTo(command, speaking, places, channelId, asPressed(from, this.options));
      const usualIn = (site: string) => this.usualIn(site);
      await rememberLanguage(places, { heard: languageOf(from.locale), usualIn, log: this.options.log });
      return reply;
    },
    search: async ({ from, kind, words }) => {
      const found = await this.places.shared(from.entraId, kind === 'lessons' ? ['lesson'] : []);
      const places = await this.spokenIn(found, from);
      return find(places, { kind, words });
    },
    unfurl: async (from, address) => unfold(await this.placesOf(from, ['lesson']), await this.options.sites(), address),
    reached: async ({ entraId }, isReached) => {
      await this.places.each((site) => this.noteIn(this.connection(site), entraId, isReached));
    }
  };

  public async say({ locale }: Sender, sentence: string): Promise<Outgoing> {
    return sayReply(await this.speaking('', languageOf(locale)), sentence);
  }

  /** One of our sites, whatever a card says. */
  private async ownSite(wanted: unknown): Promise<string | null> {
    return (await this.options.sites()).find((site) => site === wanted) ?? null;
  }

  /** The sites that know a person, with what they have a part in. */
  private async placesOf(from: Sender, more: readonly TemplateName[] = []): Promise<readonly Place[]> {
    return this.spokenIn(await this.places.of(from.entraId, more), from);
  }

  private spokenIn(places: readonly OwnPlace[], from: Sender): Promise<readonly Place[]> {
    return Promise.all(places.map(async (own) => ({ ...own, speaking: await this.speakingIn(own.site, own, from) })));
  }

  /** What the person has chosen in the site; otherwise as their Teams speaks. */
  private async speakingIn(site: string, { people, person }: OwnProjects, { locale }: Sender): Promise<Speaking> {
    return knowing(await this.speaking(site, languageIn(people, person) ?? languageOf(locale)), people);
  }

  /** Whoever has got the app, or lost it, is so wherever a site knows them. */
  private async noteIn({ people, repository }: Connection, entraId: string, isReached: boolean): Promise<void> {
    const person = await people.byEntraId(entraId);
    if (!person) return;
    const { rows } = await repository.read({ rows: query(reach, { login: person.login }) });
    const today = osloTime(this.options.clock.now()).day;
    await noteReach(repository, rows, person, isReached ? 'sent' : 'unreachable', today);
  }

  private connection(site: string): Connection {
    const known = this.open.get(site) ?? this.options.connect(site);
    this.open.set(site, known);
    return known;
  }

  /** What the person has chosen in the site; otherwise that of their Teams. */
  private async languageOf({ entraId, locale }: Sender, site: string | null): Promise<Language> {
    if (site === null) return languageOf(locale);
    const { people, repository } = this.connection(site);
    const person = await people.byEntraId(entraId);
    if (!person) return languageOf(locale);
    const { rows } = await repository.read({ rows: query(personSettings, { login: person.login }) });
    return languageIn(rows, person) ?? languageOf(locale);
  }

  private async speaking(site: string, language: Language): Promise<Speaking> {
    const { settings, clock } = this.options;
    const isLocal = settings.credentials === null;
    return {
      words: await loadSpeech(language),
      today: osloTime(clock.now()).day,
      site,
      link: isLocal ? pageLinks(`${settings.operationsSite}/?host=personal`) : teamsLinks(settings.teamsAppId)
    };
  }
}

export function speechFor(options: SpeechOptions): Speech {
  const speaker = new Speaker(options);
  return {
    turns: steady(speaker.turns, { log: options.log, say: (...all) => speaker.say(...all) }),
    present: (...all) => speaker.present(...all),
    presentAgain: (...all) => speaker.presentAgain(...all)
  };
}
