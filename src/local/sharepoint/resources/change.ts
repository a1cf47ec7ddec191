import { randomUUID } from 'node:crypto';
import { tokenText, type Change, type ChangeObject } from '../store/changes';
import { entity, type Entity } from './node';

/** Whose changes are asked for. */
export interface ChangePlace {
  column: 'site' | 'web' | 'list';
  id: string;
  level: 1 | 2 | 3;
  /** only this item's; then it is told where it lies and who changed it, as recorded */
  item?: number;
  url?: string;
}

type Properties = Record<string, unknown>;

/** One change as recorded: what it has depends on what was changed. */
export function changeEntity(change: Change, place: ChangePlace): Entity {
  const { object, type, seq, site, time } = change;
  const name = `SP.Change${object}`;
  return entity({
    type: name,
    set: 'SP.ApiData.Changes',
    uri: `${name}${randomUUID()}`,
    own: {
      ChangeToken: { StringValue: tokenText(place.level, place.id, time, seq) },
      ChangeType: type,
      SiteId: site,
      Time: time,
      ...OWN[object](change, place)
    }
  });
}

const OWN: Readonly<Record<ChangeObject, (change: Change, place: ChangePlace) => Properties>> = {
  Item: ({ item, list, uniqueId, web, editor, email }, { url }) => ({
    Editor: url === undefined ? '' : editor,
    EditorEmailHint: (url !== undefined && email) || null,
    ItemId: item,
    ListId: list,
    ServerRelativeUrl: url ?? '',
    SharedByUser: null,
    SharedWithUsers: null,
    UniqueId: uniqueId,
    WebId: web
  }),
  List: ({ list, web }) => ({ BaseTemplate: 0, Editor: '', Hidden: false, ListId: list, Title: '', WebId: web }),
  View: ({ uniqueId, list, web }) => ({ ViewId: uniqueId, ListId: list, WebId: web }),
  Field: ({ uniqueId, web }) => ({ FieldId: uniqueId, WebId: web }),
  ContentType: ({ uniqueId, web }) => ({ ContentTypeId: { StringValue: uniqueId }, WebId: web }),
  File: ({ uniqueId, web }) => ({ UniqueId: uniqueId, WebId: web }),
  Folder: ({ uniqueId, web }) => ({ UniqueId: uniqueId, WebId: web }),
  User: ({ item }) => ({ Activate: false, UserId: item }),
  Group: ({ item }) => ({ GroupId: item }),
  Web: ({ web }) => ({ WebId: web }),
  Site: () => ({}),
  SecurityPolicy: () => ({})
};
