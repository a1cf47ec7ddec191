import { text } from '../database';
import type { Farm } from './farm';

export type Setting = string | number | boolean | null;

/** What a web says of itself before anybody changes it; also the names and types of what a MERGE may set. */
export const WEB_SETTINGS: Readonly<Record<string, Setting>> = {
  AllowAutomaticASPXPageIndexing: false,
  AllowRssFeeds: true,
  AlternateCssUrl: '',
  CommentsOnSitePagesDisabled: false,
  Configuration: 3,
  CustomMasterUrl: null,
  DisableAppViews: false,
  DisableFlows: false,
  DisableRecommendedItems: false,
  EnableMinimalDownload: false,
  ExcludeFromOfflineClient: false,
  FooterEmphasis: 0,
  FooterEnabled: false,
  FooterLayout: 0,
  HeaderEmphasis: 0,
  HeaderLayout: 0,
  HideTitleInHeader: false,
  HorizontalQuickLaunch: false,
  IsMultilingual: true,
  LogoAlignment: 0,
  MasterUrl: null,
  MegaMenuEnabled: false,
  MembersCanShare: true,
  NavAudienceTargetingEnabled: false,
  NoCrawl: false,
  NotificationsInOneDriveForBusinessEnabled: true,
  NotificationsInSharePointEnabled: true,
  ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  RequestAccessEmail: '',
  SaveSiteAsTemplateEnabled: true,
  SearchBoxInNavBar: 0,
  SearchBoxPlaceholderText: null,
  SearchScope: 0,
  SiteLogoDescription: '',
  SiteLogoUrl: null,
  SyndicationEnabled: true,
  TreeViewEnabled: false,
  UIVersion: 15,
  UIVersionConfigurationEnabled: false,
  UseAccessRequestDefault: true
};

/** A web's settings: what was set, and what a web starts with. */
export function settingsOfWeb(farm: Farm, web: string): Record<string, Setting> {
  const settings: Record<string, Setting> = { ...WEB_SETTINGS };
  for (const row of farm.db.all('SELECT name, value FROM web_settings WHERE web = ?', web))
    settings[text(row, 'name')] = JSON.parse(text(row, 'value')) as Setting;
  return settings;
}

export function setWebSetting(farm: Farm, web: string, name: string, value: Setting): void {
  farm.db.run(
    'INSERT INTO web_settings (web, name, value) VALUES (?, ?, ?) ON CONFLICT (web, name) DO UPDATE SET value = excluded.value',
    web,
    name,
    JSON.stringify(value)
  );
}
