/** What a request costs in resource units, as Microsoft counts them where it says so: by its kind. */
const COSTS = {
  /** one thing by its id, what changed since a token, a file's bytes */
  one: 1,
  /** many things, and everything that is made, changed or deleted */
  many: 2,
  /** whatever reads or changes permissions */
  permissions: 5
} as const;

const PERMISSIONS =
  /roleassignments|roledefinitions|roleinheritance|effectivepermissions|effectivebasepermissions|hasuniqueroleassignments/i;
const SINCE = /\/(getchanges|getlistitemchangessincetoken)(\(|$)/i;
const ONE = /\)$|\/\$value$|\/(web|site|currentuser|rootfolder|defaultview|title|id)$/i;
const BY_URL = /\/(getlist|getbytitle)\([^)]*\)$/i;

/** The units for one request, or for one part of a batch; `address` is decoded path and query. */
export function costOf(method: string, address: string): number {
  const [path = '', search = ''] = address.split('?');
  if (PERMISSIONS.test(path) || /(expand|select)=[^&]*(roleassignments|permissions)/i.test(search))
    return COSTS.permissions;
  if (SINCE.test(path)) return COSTS.one;
  if (method.toUpperCase() !== 'GET') return COSTS.many;
  return ONE.test(path) || BY_URL.test(path) ? COSTS.one : COSTS.many;
}
