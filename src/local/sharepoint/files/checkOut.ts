import { number, text } from '../database';
import { addressOf } from './address';
import { LEVEL, MODERATION, nextMajor, nextUi, refuseHeld, standingAt } from './levels';
import { refuseFile } from './refusals';
import { storeRow } from './write';
import { itemPath, type Item, type Stored } from '../items/item';
import { deleteVersion, keepVersion } from '../items/versions';
import { dropUnused } from '../store/contents';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY, permissionBit } from '../store/roles';
import { need, type Visit } from '../visit';

export const CHECKIN = { minor: 0, major: 1, overwrite: 2 } as const;

const MAJOR = 512;
const APPROVE_ITEMS = permissionBit(5);
const CANCEL_CHECKOUT = permissionBit(9);

type Fields = Record<string, Stored>;

/** Takes a file for oneself; what it was is kept, and is the version before. */
export function checkOut(visit: Visit, list: List, item: Item): Item {
  visit.needOnItem(list, item, MAY.editListItems);
  const holder = item.fields.CheckoutUser;
  if (holder !== undefined) {
    const login = principalWithId(visit.farm, visit.web.site, Number(holder))?.login ?? '';
    throw refuseFile.checkedOut(addressOf(visit, itemPath(item, list)), login);
  }
  keepVersion(visit.farm, list, item);
  const fields = { ...item.fields, CheckoutUser: visit.me().id, _before: item.ui, _Level: LEVEL.checkedOut };
  return storeRow(visit, list, item, fields, nextUi(list, item), item);
}

/** Gives a file back: as a draft, as a whole version, or written over the version that it was. */
export function checkIn(visit: Visit, list: List, item: Item, comment: string, type: number): Item {
  visit.needOnItem(list, item, MAY.editListItems);
  refuseUnlessOut(visit, list, item);
  refuseHeld(visit, list, item);
  const { CheckoutUser: _user, _before: before, ...rest } = item.fields;
  const ui = uiAfter(list, item, type, before === undefined ? undefined : Number(before));
  if (before !== undefined && (ui === Number(before) || list.settings.EnableVersioning !== true))
    deleteVersion(visit.farm, list, item, Number(before));
  return settled(visit, list, item, { ...rest, _CheckinComment: comment }, ui);
}

/** Gives up what was done since the check-out. */
export function undoCheckOut(visit: Visit, list: List, item: Item): Item {
  refuseUnlessOut(visit, list, item);
  const mine = item.fields.CheckoutUser === visit.me().id;
  need(visit.onItem(list, item), mine ? MAY.editListItems : CANCEL_CHECKOUT);
  const row = visit.farm.db.one(
    'SELECT row FROM versions WHERE list = ? AND item = ? AND version = ?',
    list.seq,
    item.id,
    Number(item.fields._before ?? 0)
  );
  const { CheckoutUser: _user, _before, ...rest } = item.fields;
  if (!row) return settled(visit, list, item, rest, item.ui);
  const was = JSON.parse(text(row, 'row')) as Item;
  deleteVersion(visit.farm, list, item, was.ui);
  const restored = storeRow(visit, list, item, was.fields, was.ui, was);
  dropUnused(visit.farm, list, item.id, Number(restored.fields._content ?? 0));
  return restored;
}

/** A draft becomes a whole version. */
export function publish(visit: Visit, list: List, item: Item, comment: string): Item {
  guardDrafts(visit, list, item);
  const ui = item.ui % MAJOR === 0 ? item.ui : nextMajor(item.ui);
  return settled(visit, list, item, { ...item.fields, _CheckinComment: comment }, ui);
}

/** A whole version becomes a draft after the last one before it. */
export function unpublish(visit: Visit, list: List, item: Item, comment: string): Item {
  guardDrafts(visit, list, item);
  const base = Math.max(0, Math.ceil(item.ui / MAJOR) - 1) * MAJOR;
  const row = visit.farm.db.one(
    'SELECT max(version) AS last FROM versions WHERE list = ? AND item = ? AND version > ? AND version < ?',
    list.seq,
    item.id,
    base,
    item.ui
  );
  const last = Math.max(base, row ? number(row, 'last') : 0);
  const ui = item.ui % MAJOR === 0 ? last + 1 : item.ui;
  return settled(visit, list, item, { ...item.fields, _CheckinComment: comment }, ui);
}

/** Content approval: 0 approved, 1 denied. */
export function moderate(visit: Visit, list: List, item: Item, comment: string, status: 0 | 1): Item {
  if (list.settings.EnableModeration !== true) throw refuseFile.noModeration();
  need(visit.onItem(list, item), APPROVE_ITEMS);
  refuseHeld(visit, list, item);
  const approved = status === MODERATION.approved;
  const ui = approved && item.ui % MAJOR !== 0 ? nextMajor(item.ui) : item.ui;
  const _Level = approved ? LEVEL.published : LEVEL.draft;
  const fields = { ...item.fields, _ModerationStatus: status, _ModerationComments: comment, _Level };
  return storeRow(visit, list, item, fields, ui);
}

function guardDrafts(visit: Visit, list: List, item: Item): void {
  visit.needOnItem(list, item, MAY.editListItems);
  if (list.settings.EnableMinorVersions !== true) throw refuseFile.noMinorVersions();
  refuseHeld(visit, list, item);
}

function uiAfter(list: List, item: Item, type: number, before: number | undefined): number {
  if (type === CHECKIN.overwrite && before !== undefined) return before;
  if (list.settings.EnableMinorVersions !== true || type === CHECKIN.minor) return item.ui;
  return item.ui % MAJOR === 0 ? item.ui : nextMajor(item.ui);
}

function settled(visit: Visit, list: List, item: Item, fields: Fields, ui: number): Item {
  const { _Level, _ModerationStatus, ...rest } = fields;
  const known: Fields = _Level === undefined ? {} : { _Level: LEVEL.published };
  return storeRow(
    visit,
    list,
    item,
    { ...rest, ...known, ...standingAt(list, { fields: { ...rest, ...known } }, ui) },
    ui
  );
}

function refuseUnlessOut(visit: Visit, list: List, item: Item): void {
  if (item.fields.CheckoutUser === undefined) throw refuseFile.notCheckedOut(addressOf(visit, itemPath(item, list)));
}
