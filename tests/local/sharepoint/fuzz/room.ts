import { itemTable } from '../../../../src/local/sharepoint/database';
import { readAsk } from '../../../../src/local/sharepoint/http/ask';
import type { Sql } from '../../../../src/local/sharepoint/items/compile';
import { columnsOf } from '../../../../src/local/sharepoint/fields/columns';
import type { Field } from '../../../../src/local/sharepoint/fields/field';
import type { Kind } from '../../../../src/local/sharepoint/fields/kinds';
import { openFarm } from '../../../../src/local/sharepoint/store/farm';
import { listsOf, type List } from '../../../../src/local/sharepoint/store/lists';
import { ensureSites } from '../../../../src/local/sharepoint/store/sites';
import { webAt } from '../../../../src/local/sharepoint/store/webs';
import { Visit } from '../../../../src/local/sharepoint/visit';

export interface Room {
  visit: Visit;
  list: List;
  /** asks SQLite, so that what was made of a condition is known to be SQL */
  ask(sql: Sql): void;
  close(): void;
}

const OWN: readonly (readonly [name: string, kind: Kind])[] = [
  ['owner', 'User'],
  ['members', 'UserMulti'],
  ['number', 'Number'],
  ['choices', 'MultiChoice'],
  ['day', 'DateTime'],
  ['yes', 'Boolean'],
  ['prose', 'Note'],
  ['link', 'URL'],
  ['Start_x0020_dato', 'DateTime']
];

const column = (list: List, [name, kind]: (typeof OWN)[number], at: number): Field => ({
  id: `0000000${at}-1111-4111-8111-111111111111`,
  list: list.id,
  key: `f${at}`,
  internalName: name,
  entityName: name,
  title: name,
  kind,
  schema: { attributes: { Name: name } },
  builtIn: false,
  seq: at + 1
});

/** One of a site's first lists, in memory, without a server around it. */
export function openRoom(): Room {
  const origin = 'http://fuzz.example';
  const farm = openFarm({
    data: ':memory:',
    directory: [],
    clock: () => new Date('2026-03-10T12:00:00Z'),
    origin: () => origin
  });
  ensureSites(farm, [{ path: '/sites/fuzz', title: 'Fuzz' }]);
  const web = webAt(farm, '/sites/fuzz');
  const list = web && listsOf(farm, web.id)[0];
  if (!web || !list) throw new Error('The site has no list');
  farm.columns.set(list.id, [...columnsOf(farm, list.id), ...OWN.map((each, at) => column(list, each, at))]);
  const raw = { method: 'GET', url: `${origin}/sites/fuzz/_api/web`, header: () => null, bytes: new Uint8Array() };
  return {
    visit: new Visit(farm, 'app', web, readAsk(raw)),
    list,
    ask: ({ text, parameters }) =>
      void farm.db.one(`SELECT 1 FROM ${itemTable(list.seq)} t WHERE ${text} LIMIT 1`, ...parameters),
    close: () => farm.db.close()
  };
}
