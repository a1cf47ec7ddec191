import { number } from '../database';
import type { Farm } from './farm';
import { byTitle, principalWithId, type Principal } from './principals';

/** Who is in a group, by name. */
export function membersOf(farm: Farm, group: Principal): Principal[] {
  const sql = 'SELECT member AS id FROM members WHERE site = ? AND grp = ?';
  return principals(farm, group.site, sql, group.id);
}

/** The groups that somebody is in, by name. */
export function groupsWith(farm: Farm, site: string, member: number): Principal[] {
  return principals(farm, site, 'SELECT grp AS id FROM members WHERE site = ? AND member = ?', member);
}

export function isMember(farm: Farm, site: string, group: number, member: number): boolean {
  const sql = 'SELECT 1 FROM members WHERE site = ? AND grp = ? AND member = ?';
  return farm.db.one(sql, site, group, member) !== undefined;
}

export function addMember(farm: Farm, group: Principal, member: number): void {
  farm.db.run('INSERT OR IGNORE INTO members (site, grp, member) VALUES (?, ?, ?)', group.site, group.id, member);
}

export function removeMember(farm: Farm, group: Principal, member: number): void {
  farm.db.run('DELETE FROM members WHERE site = ? AND grp = ? AND member = ?', group.site, group.id, member);
}

function principals(farm: Farm, site: string, sql: string, id: number): Principal[] {
  const ids = farm.db.all(sql, site, id).map((row) => number(row, 'id'));
  return ids.flatMap((each) => principalWithId(farm, site, each) ?? []).sort(byTitle);
}
