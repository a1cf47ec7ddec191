import type { Ask } from './http/ask';
import { refuse } from './http/failure';
import type { Ground } from './items/compile';
import type { Item } from './items/item';
import { recordChange, type ChangeObject } from './store/changes';
import type { DirectoryPerson, Farm } from './store/farm';
import type { List } from './store/lists';
import { APP_ID, ensurePerson, principalOf, principalWithId, type Principal } from './store/principals';
import { permissionsIn, scopeOfWeb, type Rightholder } from './store/rights';
import { FULL, MAY } from './store/roles';
import { absoluteUrl, webWithId, type Web } from './store/webs';

/** Who is asking: the application itself with all rights, or somebody of the directory. */
export type Caller = 'app' | DirectoryPerson;

/** One request in one web: everything that a resource needs to know beside the address. */
export class Visit {
  private rights = new Map<string, bigint>();

  public constructor(
    public readonly farm: Farm,
    public readonly caller: Caller,
    public readonly web: Web,
    public readonly ask: Ask
  ) {}

  /** Absolute address of the web's `_api`. */
  public get apiRoot(): string {
    return `${absoluteUrl(this.farm, this.web.path)}/_api`;
  }

  /** The same caller in another web of the same site. */
  public in(web: Web): Visit {
    return web.id === this.web.id ? this : new Visit(this.farm, this.caller, web, this.ask);
  }

  /** The same caller where a list is. */
  public at(list: List): Visit {
    const web = list.web === this.web.id ? this.web : webWithId(this.farm, list.web);
    return web ? this.in(web) : this;
  }

  /** The caller as the site knows them; whoever is let in becomes known at the first visit. */
  public me(): Principal {
    const { farm, caller, web } = this;
    if (caller !== 'app') return ensurePerson(farm, web.site, caller);
    const app = principalWithId(farm, web.site, APP_ID);
    if (!app) throw refuse.noUser('app');
    return app;
  }

  public get who(): Rightholder {
    const { farm, caller, web } = this;
    if (caller === 'app') return { app: true, site: web.site, user: APP_ID };
    return { app: false, site: web.site, user: principalOf(farm, web.site, caller)?.id ?? null };
  }

  public ground(list: List): Ground {
    return { farm: this.farm, list, site: this.web.site, zone: this.web.timeZone };
  }

  public listScope(list: List): string {
    return list.scope ?? scopeOfWeb(this.farm, this.web);
  }

  public onWeb(): bigint {
    return this.maskIn(scopeOfWeb(this.farm, this.web));
  }

  public onList(list: List): bigint {
    return this.maskIn(this.listScope(list));
  }

  /** What the caller may do to an item, with "only one's own" counted in. */
  public onItem(list: List, item: Item): bigint {
    const mask = item.scope ? this.maskIn(item.scope) : this.onList(list);
    return this.caller === 'app' ? mask : mask & ownItemsMask(list, item, this.who.user, mask);
  }

  public needOnWeb(permission: bigint): void {
    need(this.onWeb(), permission);
  }

  public needOnList(list: List, permission: bigint): void {
    need(this.onList(list), permission);
  }

  public needOnItem(list: List, item: Item, permission: bigint): void {
    need(this.onItem(list, item), permission);
  }

  /** Writes to the change log, in the caller's name. */
  public changed(
    object: ChangeObject,
    type: number,
    at: { list?: string; item?: number; uniqueId?: string } = {}
  ): void {
    const { title, email } = this.me();
    const { list = null, item = null, uniqueId = null } = at;
    recordChange(this.farm, {
      site: this.web.site,
      web: this.web.id,
      list,
      item,
      uniqueId,
      object,
      type,
      editor: title,
      email
    });
  }

  private maskIn(scope: string): bigint {
    const known = this.rights.get(scope);
    if (known !== undefined) return known;
    const mask = permissionsIn(this.farm, this.who, scope);
    this.rights.set(scope, mask);
    return mask;
  }
}

export function may(mask: bigint, permission: bigint): boolean {
  return (mask & permission) === permission;
}

export function need(mask: bigint, permission: bigint): void {
  if (!may(mask, permission)) throw refuse.accessDenied();
}

/** ReadSecurity 2: only one's own are seen. WriteSecurity 2: only one's own are edited, 4: none. Who may override a list's behaviour is free. */
function ownItemsMask(list: List, item: Item, user: number | null, mask: bigint): bigint {
  if (may(mask, MAY.cancelCheckout) || item.author === user)
    return list.settings.WriteSecurity === 4 && !may(mask, MAY.cancelCheckout) ? NO_EDITING : FULL;
  if (list.settings.ReadSecurity === 2) return 0n;
  return Number(list.settings.WriteSecurity ?? 1) > 1 ? NO_EDITING : FULL;
}

const NO_EDITING = FULL & ~(MAY.editListItems | MAY.deleteListItems);
