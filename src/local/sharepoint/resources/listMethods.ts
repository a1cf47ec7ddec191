import { itemTable, number, text } from '../database';
import type { FieldSchema } from '../fields/field';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { eventReceivers } from './eventReceivers';
import { action, collection, entity, query, scalar, type Collection, type Entity, type Link } from './node';

/** What can be done with a list beside its items, columns and views. */
export function listMethods(visit: Visit, list: List): Readonly<Record<string, Link>> {
  return {
    reservelistitemid: () => action(() => scalar('ReserveListItemId', reserveId(visit, list))),
    getrelatedfields: () => query(() => relatedFields(visit, list)),
    eventreceivers: () => eventReceivers(visit, list)
  };
}

/** The next item's id, which no other item gets from now on. */
function reserveId(visit: Visit, list: List): number {
  visit.needOnList(list, MAY.addListItems);
  const { db } = visit.farm;
  const table = itemTable(list.seq);
  const row = db.one('SELECT seq FROM sqlite_sequence WHERE name = ?', table);
  const id = (row ? number(row, 'seq') : 0) + 1;
  if (row) db.run('UPDATE sqlite_sequence SET seq = ? WHERE name = ?', id, table);
  else db.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', table, id);
  return id;
}

/** Lookup columns of the site's lists that point to this one. */
function relatedFields(visit: Visit, list: List): Collection {
  const rows = visit.farm.db.all(
    `SELECT f.id, f.list, f.schema, l.web FROM fields f JOIN lists l ON l.id = f.list JOIN webs w ON w.id = l.web
     WHERE w.site = ? AND l.recycled = 0 AND f.kind IN ('Lookup', 'LookupMulti') ORDER BY f.seq`,
    visit.web.site
  );
  const pointing = rows.filter((row) => {
    const { attributes } = JSON.parse(text(row, 'schema')) as FieldSchema;
    return (attributes.List ?? '').toLowerCase().replace(/[{}]/g, '') === list.id;
  });
  return collection({
    type: 'SP.RelatedField',
    set: 'SP.ApiData.RelatedFields',
    uri: `Web/Lists(guid'${list.id}')/GetRelatedFields`,
    all: () =>
      pointing.map((row) => relatedField(text(row, 'id'), text(row, 'list'), text(row, 'web'), text(row, 'schema')))
  });
}

const BEHAVIOURS = ['none', 'cascade', 'restrict'];

function relatedField(field: string, list: string, web: string, schema: string): Entity {
  const { attributes } = JSON.parse(schema) as FieldSchema;
  const behaviour = BEHAVIOURS.indexOf((attributes.RelationshipDeleteBehavior ?? 'none').toLowerCase());
  return entity({
    type: 'SP.RelatedField',
    set: 'SP.ApiData.RelatedFields',
    uri: `SP.RelatedField${field}`,
    own: { FieldId: field, ListId: list, RelationshipDeleteBehavior: Math.max(0, behaviour), WebId: web }
  });
}
