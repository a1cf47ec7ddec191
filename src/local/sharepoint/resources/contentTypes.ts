import { LIBRARY, type List } from '../store/lists';
import { collection, entity, type Collection, type Entity } from './node';

const BASE = { item: '0x0100', folder: '0x012000', document: '0x010100' } as const;

/** A list's own content types are the base ones with digits that are the list's. */
export function contentTypeId(list: List, kind: 'item' | 'folder'): string {
  const base = kind === 'item' && list.template === LIBRARY ? BASE.document : BASE[kind];
  return base + list.rootFolder.replace(/-/g, '').toUpperCase();
}

export function contentTypes(list: List): Collection {
  const uri = `Web/Lists(guid'${list.id}')/ContentTypes`;
  const one = (kind: 'item' | 'folder', name: string, description: string): Entity => {
    const id = contentTypeId(list, kind);
    return entity({
      type: 'SP.ContentType',
      set: 'SP.ApiData.ContentTypes',
      uri: `${uri}('${id}')`,
      own: {
        Description: description,
        DisplayFormUrl: '',
        DocumentTemplate: '',
        EditFormUrl: '',
        Group: kind === 'item' ? 'List Content Types' : 'Folder Content Types',
        Hidden: false,
        Id: { StringValue: id },
        JSLink: '',
        Name: name,
        NewFormUrl: '',
        ReadOnly: false,
        Scope: list.folder,
        Sealed: kind === 'folder',
        StringId: id
      }
    });
  };
  const main =
    list.template === LIBRARY
      ? one('item', 'Document', 'Create a new document.')
      : one('item', 'Item', 'Create a new list item.');
  const all = (): Entity[] => [main, one('folder', 'Folder', 'Create a new folder.')];
  return collection({
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    uri,
    all,
    key: ([id]) => all().find((each) => each.get('StringId') === id?.value) ?? main
  });
}
