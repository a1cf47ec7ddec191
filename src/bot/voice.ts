import type { Connection } from '../data/repository';
import { osloTime } from '../domain/reminders/osloTime';
import type { Language } from '../domain/schema/words';
import { loadSpeech } from '../locales/bot/load';
import { pageLinks, teamsLinks } from './cards/speaking';
import type { Speaking } from './cards/speaking';
import type { Clock } from './pace';
import type { BotSettings } from './settings';
import { languageOfSite } from './siteLanguage';

export interface VoiceOptions {
  readonly settings: BotSettings;
  readonly connect: Connect;
  readonly clock: Clock;
}

type Connect = (site: string) => Connection;

/** A site's connection knows its lists and people: each is made once. */
export function kept(connect: Connect): Connect {
  const open = new Map<string, Connection>();
  return (site) => open.get(site) ?? (open.set(site, connect(site)), open.get(site)!);
}

/** How the bot speaks in each site: its connection there, the languages, and where links lead. */
export class Voice {
  private readonly usual = new Map<string, Language>();

  /** A site, as the bot sees it for people. */
  public readonly connection: Connect;

  public constructor(private readonly options: VoiceOptions) {
    this.connection = kept(options.connect);
  }

  /** How people of a site are written to who have not said how they wish it. Asked for once in each site. */
  public async usualIn(site: string): Promise<Language> {
    const known = this.usual.get(site) ?? (await languageOfSite(this.connection(site)).catch(() => null));
    if (known) this.usual.set(site, known);
    return known ?? 'nb';
  }

  /** @param site '' for what is said of none of them */
  public async speaking(site: string, language: Language): Promise<Speaking> {
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
