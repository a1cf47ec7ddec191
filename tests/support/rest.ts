import { roles } from '../../src/local/people';
import type { RoleKey } from '../../src/local/people';

/** A list item as SharePoint's REST gives it to anybody who asks: raw JSON, with none of our code in between. */
export type Item = Readonly<Record<string, unknown>>;

/** What is to go wrong with which requests; see FaultRule in src/local/sharepoint. */
export interface Fault {
  readonly method?: string;
  readonly path: string;
  readonly times?: number;
  readonly latency?: number;
  readonly status?: 200 | 302 | 401 | 403 | 429 | 500 | 503 | 504;
  readonly retryAfter?: number;
  readonly drop?: 'before' | 'after';
}

/** The demo team's site by plain fetch, as somebody who has nothing to do with the product. */
export interface Rest {
  /** All items of a list, in the order they were made. */
  items(list: string): Promise<readonly Item[]>;
  /** The item whose Title contains this. */
  item(list: string, title: string): Promise<Item>;
  /** The item that was made last. */
  newest(list: string): Promise<Item>;
  add(list: string, fields: Item): Promise<Item>;
  /** Changes an item as SharePoint's own form would: whoever has opened it in Framdrift has an old version now. */
  change(list: string, id: unknown, fields: Item): Promise<void>;
  /** Puts an item in the recycle bin, as somebody in the plain list would. */
  recycle(list: string, id: unknown): Promise<void>;
  /** Changes one cell as SharePoint's grid does, as somebody: `value` as it is typed there. */
  type(as: RoleKey, list: string, id: unknown, column: string, value: string): Promise<void>;
  /** Offers one more word in a choice column, as somebody does in the list's settings. */
  offer(list: string, column: string, word: string): Promise<void>;
  /** The site's id for somebody. */
  userId(name: string): Promise<number>;
  fail(...faults: readonly Fault[]): Promise<void>;
  mend(): Promise<void>;
}

const userOf = (role: RoleKey): string => roles.find((each) => each.role === role)!.userName;
const json = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };

async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  const headers = { ...json, Authorization: 'Bearer a-plain-fetch', ...(init.headers as Record<string, string>) };
  const answer = await fetch(address, { ...init, headers });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${address}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

const post = (body: unknown, headers = {}): RequestInit => ({ method: 'POST', headers, body: JSON.stringify(body) });
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

function listsOf(
  site: string
): Pick<Rest, 'items' | 'item' | 'newest' | 'add' | 'change' | 'recycle' | 'type' | 'offer' | 'userId'> {
  const at = (list: string): string => `${site}/_api/web/getList('${new URL(site).pathname}/Lists/${list}')/items`;
  const items: Rest['items'] = async (list) =>
    ((await ask(`${at(list)}?$top=1000&$orderby=Id`)) as { value: readonly Item[] }).value;
  return {
    items,
    item: async (list, title) => {
      const found = (await items(list)).find((item) => String(item.Title).includes(title));
      if (!found) throw new Error(`Nothing in ${list} is called «${title}».`);
      return found;
    },
    newest: async (list) => (await items(list)).at(-1) ?? {},
    add: async (list, fields) => (await ask(at(list), post(fields))) as Item,
    change: async (list, id, fields) => void (await ask(`${at(list)}(${String(id)})`, post(fields, merge))),
    recycle: async (list, id) => void (await ask(`${at(list)}(${String(id)})/recycle()`, post({}))),
    type: async (as, list, id, column, value) => {
      const formValues = [{ FieldName: column, FieldValue: value }];
      const init = post({ formValues, bNewDocumentUpdate: false }, { Authorization: `Bearer ${userOf(as)}` });
      const told = (await ask(`${at(list)}(${String(id)})/validateUpdateListItem`, init)) as { value: readonly Item[] };
      const fault = told.value.find(({ HasException }) => HasException);
      if (fault) throw new Error(`${column} would not take ${value}: ${String(fault.ErrorMessage)}`);
    },
    offer: async (list, column, word) => {
      const field = `${at(list).replace(/items$/, 'fields')}/getByInternalNameOrTitle('${column}')`;
      const { Choices } = (await ask(field)) as { Choices: readonly string[] };
      await ask(field, post({ Choices: [...Choices, word] }, merge));
    },
    userId: async (name) => {
      const { value } = (await ask(`${site}/_api/web/siteusers`)) as { value: readonly Item[] };
      return Number(value.find(({ Title }) => Title === name)?.Id);
    }
  };
}

/** `origin` is the tenant's, e.g. `http://127.0.0.1:4320`. */
export function restOf(origin: string): Rest {
  return {
    ...listsOf(`${origin}/sites/framdrift`),
    fail: async (...faults) => void (await ask(`${origin}/_local/faults`, post(faults))),
    mend: async () => void (await ask(`${origin}/_local/faults`, { method: 'DELETE' }))
  };
}
