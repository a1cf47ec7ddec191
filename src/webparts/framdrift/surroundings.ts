import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Surroundings } from '../../ui/mount';

/** The part of the surroundings that stays as it is for as long as the web part lives. */
export interface Place extends Pick<Surroundings, 'host' | 'locale' | 'channel' | 'subPage'> {
  teamsTheme?: string;
}

/** WebPartFormFactor.FullSize, which SharePoint's published typings leave out: a page of one web part. */
const fullSize = 1;

/** Where the web part stands. Teams, when it is there, knows better than the page what language and place it is. */
export async function placeOf(context: WebPartContext): Promise<Place> {
  const teams = context.sdks.microsoftTeams?.teamsJs;
  if (!teams) {
    const { formFactor } = context as unknown as { formFactor?: number };
    return {
      host: formFactor === fullSize ? 'fullPage' : 'page',
      locale: context.pageContext.cultureInfo.currentUICultureName
    };
  }
  const { app, page, channel, team, chat, meeting } = await teams.app.getContext();
  return {
    host: channel || chat || meeting ? 'tab' : 'personal',
    locale: app.locale,
    teamsTheme: app.theme,
    subPage: page.subPageId || undefined,
    channel: channel && {
      id: channel.id,
      name: channel.displayName ?? '',
      ...(team?.groupId ? { teamId: team.groupId } : {}),
      ...(channel.relativeUrl ? { folder: channel.relativeUrl } : {})
    }
  };
}

/** Teams names its themes; a page's is known by its inverted colours; forced colours win over both. */
export function themeOf(teamsTheme: string | undefined, pageTheme: IReadonlyTheme | undefined): Surroundings['theme'] {
  if (teamsTheme === 'contrast' || window.matchMedia('(forced-colors: active)').matches) {
    return 'contrast';
  }
  const dark = teamsTheme === undefined ? pageTheme?.isInverted : teamsTheme === 'dark';
  return dark ? 'dark' : 'light';
}
