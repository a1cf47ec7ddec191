import { addressOf } from './address';
import { refuseFile } from './refusals';
import { itemPath, type Item, type Stored } from '../items/item';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import type { Visit } from '../visit';

/** SPFileLevel */
export const LEVEL = { published: 1, draft: 2, checkedOut: 255 } as const;
/** SPModerationStatusType */
export const MODERATION = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;

const MAJOR = 512;

export const nextMajor = (ui: number): number => (Math.floor(ui / MAJOR) + 1) * MAJOR;

/** The version that a change makes: the next whole one, or the next draft where the library has drafts. */
export function nextUi(list: List, item: Item): number {
  if (item.fields.CheckoutUser !== undefined || list.settings.EnableVersioning !== true) return item.ui;
  return list.settings.EnableMinorVersions === true ? item.ui + 1 : nextMajor(item.ui);
}

/** The version that a new file or item starts with. */
export const firstUi = (list: List): number =>
  list.settings.EnableMinorVersions === true && list.settings.EnableVersioning === true ? 1 : MAJOR;

/** The built-in columns that say whether a version is a draft and whether somebody has approved it. */
export function standingAt(list: List, item: Pick<Item, 'fields'>, ui: number): Record<string, Stored> {
  if (item.fields.CheckoutUser !== undefined) return { _Level: LEVEL.checkedOut };
  const draft = ui % MAJOR !== 0;
  const moderated = list.settings.EnableModeration === true;
  const status = draft ? MODERATION.draft : MODERATION.pending;
  const known = item.fields._Level !== undefined || draft || moderated;
  if (!known) return {};
  return {
    _Level: draft || moderated ? LEVEL.draft : LEVEL.published,
    _ModerationStatus: moderated ? status : MODERATION.approved
  };
}

/** 423 when somebody else has the file checked out, or when it must be checked out first. */
export function refuseLocked(visit: Visit, list: List, item: Item): void {
  if (item.fields.CheckoutUser === undefined && list.settings.ForceCheckout === true && isFile(item))
    throw refuseFile.mustCheckOut();
  refuseHeld(visit, list, item);
}

/** 423 when somebody else has the file checked out. */
export function refuseHeld(visit: Visit, list: List, item: Item): void {
  const holder = item.fields.CheckoutUser;
  if (holder === undefined || holder === visit.me().id) return;
  const login = principalWithId(visit.farm, visit.web.site, Number(holder))?.login ?? '';
  throw refuseFile.checkedOut(addressOf(visit, itemPath(item, list)), login);
}

/** A row that has bytes. */
export const isFile = (item: Item): boolean => item.fields._content !== undefined;
