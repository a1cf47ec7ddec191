import type { Theme } from '../visit';
import type { Boot } from './runtime';

/** Teams' own names of its themes. */
const teamsThemes: Record<Theme, string> = { light: 'default', dark: 'dark', contrast: 'contrast' };

export interface LocalTeams {
  /** What SharePoint hands a web part as `context.sdks.microsoftTeams`. */
  sdk: object;
  pushTheme(theme: Theme): void;
}

/** As much of Teams as the web part asks for: the context of a channel's tab or a personal app, and its theme. */
export function startTeams(boot: Boot): LocalTeams {
  const listeners: ((theme: string) => void)[] = [];
  let theme = teamsThemes[boot.theme];
  const app = {
    initialize: () => Promise.resolve(),
    isInitialized: () => true,
    notifySuccess: () => undefined,
    getContext: () => Promise.resolve(contextOf(boot, theme)),
    registerOnThemeChangeHandler: (listener: (theme: string) => void) => void listeners.push(listener)
  };
  return {
    sdk: { teamsJs: { app, pages: { isSupported: () => false }, dialog: { isSupported: () => false } }, context: {} },
    pushTheme: (next) => {
      theme = teamsThemes[next];
      listeners.forEach((listener) => listener(theme));
    }
  };
}

function contextOf({ locale, host, subPage, channel }: Boot, theme: string): object {
  return {
    app: { locale: locale.toLowerCase(), theme, sessionId: 'local', host: { name: 'Teams', clientType: 'web' } },
    page: { id: 'framdrift', frameContext: 'content', ...(subPage ? { subPageId: subPage } : {}) },
    ...(host === 'tab' && channel
      ? {
          channel: {
            id: channel.id,
            displayName: channel.name,
            membershipType: 'Standard',
            relativeUrl: channel.folder
          },
          team: { internalId: channel.id, groupId: channel.teamId, displayName: channel.teamName }
        }
      : {})
  };
}
