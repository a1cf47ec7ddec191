/** What clients ask for all day: items, pages with ever other filters, fields, people, and what is not there. */
export function mixedPath(items: string, from: number): (count: number) => string {
  const web = items.slice(0, items.indexOf('/lists'));
  const list = items.slice(0, -'/items'.length);
  const kinds: readonly ((count: number) => string)[] = [
    (count) => `${items}(${(count % 300) + 1})`,
    (count) => `${items}?$top=10&$filter=rank%20eq%20${count}`,
    (count) => `${items}?$top=5&$select=Id,Title&$filter=code%20eq%20'C${count}'%20or%20rank%20lt%20${count % 50}`,
    () => `${list}/fields?$select=InternalName,TypeAsString&$filter=Hidden%20eq%20false&$top=5`,
    () => `${web}?$select=Title`,
    (count) => `${list}/getitems${count}`,
    (count) => `${items}(${count + 1_000_000})`,
    () => `${web}/currentuser`
  ];
  return (count) => kinds[count % kinds.length]?.(from + count) ?? items;
}
