import { SPQueryable } from '@pnp/sp/spqueryable.js';
import type { Person } from '../../domain/schema/kinds';
import type { Template } from '../../domain/schema/template';
import type { Site } from './site';
import { listIn } from './site';
import { itemIn } from './update';

/** SharePoint's permissions: 64 bits in two halves. */
export interface Mask {
  readonly High: string;
  readonly Low: string;
}

/** SP.PermissionKind, as bits of the lower half. */
export const bits = { addListItems: 0x2, editListItems: 0x4, manageLists: 0x800 } as const;

/** «Enumerate Permissions», in the upper half: without it nobody is told what others may do. */
const enumeratePermissions = 0x40000000;

export const holds = ({ Low }: Mask, bit: number): boolean => (Number(Low) & bit) !== 0;

/** May whoever asks see what others may do in the site? */
export async function seesPermissions(site: Site): Promise<boolean> {
  const { EffectiveBasePermissions: mask } = await site.sp.web.select('EffectiveBasePermissions')<{
    readonly EffectiveBasePermissions: Mask;
  }>();
  return (Number(mask.High) & enumeratePermissions) !== 0;
}

/**
 * May this person change that record, or add one to the list where no record is named? SharePoint's own answer. Whoever
 * asks must be allowed to see the permissions of others.
 */
export async function mayWrite(site: Site, template: Template, person: Person, id: number | null): Promise<boolean> {
  const where = id === null ? listIn(site.sp.web, site, template) : itemIn(site.sp.web, site, template, id);
  const asked = SPQueryable(where, 'getUserEffectivePermissions(@user)');
  asked.query.set('@user', `'${person.login.replace(/'/g, "''")}'`);
  return holds(await asked<Mask>(), id === null ? bits.addListItems : bits.editListItems);
}
