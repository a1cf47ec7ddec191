import { text } from '../database';
import type { Farm } from './farm';

/** What is known of a person or group beside the row itself. */
export interface PrincipalSettings {
  IsSiteAdmin?: boolean;
  /** taken out of the site: their name stays on what they wrote */
  removed?: boolean;
  AllowMembersEditMembership?: boolean;
  AllowRequestToJoinLeave?: boolean;
  AutoAcceptRequestToJoinLeave?: boolean;
  OnlyAllowMembersViewMembership?: boolean;
  RequestToJoinLeaveEmailSetting?: string | null;
}

export function settingsOf(farm: Farm, site: string, id: number): PrincipalSettings {
  const row = farm.db.one('SELECT settings FROM principal_settings WHERE site = ? AND id = ?', site, id);
  return row ? (JSON.parse(text(row, 'settings')) as PrincipalSettings) : {};
}

export function changeSettings(farm: Farm, site: string, id: number, changed: PrincipalSettings): void {
  const settings = JSON.stringify({ ...settingsOf(farm, site, id), ...changed });
  farm.db.run('INSERT OR REPLACE INTO principal_settings (site, id, settings) VALUES (?, ?, ?)', site, id, settings);
}

export function isSiteAdmin(farm: Farm, site: string, id: number): boolean {
  return settingsOf(farm, site, id).IsSiteAdmin === true;
}
