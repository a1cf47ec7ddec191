/** Base permissions as bits of one 64 bit mask; names as in SP.PermissionKind. */
export const MAY = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  /** «Override List Behaviors»: not of Edit, which may manage lists. */
  cancelCheckout: 1n << 8n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  manageSubwebs: 1n << 23n,
  createGroups: 1n << 24n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  enumeratePermissions: 1n << 62n
} as const;

/** SP.PermissionKind by its name, for doesUserHavePermissions: the kind n is the bit n - 1. */
export function permissionBit(kind: number): bigint {
  return kind === 0 ? 0n : kind === 63 ? FULL : 1n << BigInt(kind - 1);
}

export interface Role {
  id: number;
  name: string;
  description: string | null;
  mask: bigint;
  order: number;
  kind: number;
  hidden: boolean;
}

function role(
  id: number,
  name: string,
  kind: number,
  order: number,
  high: number,
  low: number,
  description: string,
  hidden = false
): Role {
  return { id, name, description, kind, order, hidden, mask: maskOf(high, low) };
}

/** The permission levels that every site has, as recorded; in SharePoint's order. */
export const ROLES: readonly Role[] = [
  role(1073741829, 'Full Control', 5, 1, 2147483647, 4294967295, 'Has full control.'),
  role(1073741828, 'Design', 4, 32, 432, 1012866047, 'Can view, add, update, delete, approve, and customize.'),
  role(
    1073741830,
    'Edit',
    6,
    48,
    432,
    1011030767,
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.'
  ),
  role(1073741827, 'Contribute', 3, 64, 432, 1011028719, 'Can view, add, update, and delete list items and documents.'),
  role(1073741826, 'Read', 2, 128, 176, 138612833, 'Can view pages and list items and download documents.'),
  role(
    1073741832,
    'Restricted View',
    8,
    144,
    65584,
    134418433,
    'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.',
    true
  ),
  role(
    1073741825,
    'Limited Access',
    1,
    160,
    48,
    134287360,
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    true
  ),
  role(
    1073741833,
    'Web-Only Limited Access',
    9,
    176,
    560,
    134221824,
    'Can only view the web when given permissions.',
    true
  )
];

export const FULL = maskOf(2147483647, 4294967295);
export const [FULL_CONTROL, EDIT, READ, LIMITED] = [1073741829, 1073741830, 1073741826, 1073741825];

/** What an app may do that has been given this right to a site (`Sites.Selected`); «write» is Contribute, as near as is known. */
export const APP_RIGHTS = {
  read: ROLES.find(({ name }) => name === 'Read')!.mask,
  write: ROLES.find(({ name }) => name === 'Contribute')!.mask,
  fullcontrol: FULL
} as const;

/** SP.BasePermissions as clients write it: High and Low as texts or numbers. */
export function readMask(given: unknown): bigint | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { High = 0, Low = 0 } = given as { High?: unknown; Low?: unknown };
  const [high, low] = [Number(High), Number(Low)];
  return [high, low].every((part) => Number.isInteger(part) && part >= 0 && part <= 0xffffffff)
    ? maskOf(high, low)
    : undefined;
}

export function maskOf(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** SP.BasePermissions, the way REST prints it: two decimal texts. */
export function printMask(mask: bigint): { High: string; Low: string } {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}
