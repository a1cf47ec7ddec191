/** Names that stand out of line among their neighbours, which otherwise follow the alphabet. */
const STRAY = /Sensitivity/;

/**
 * All properties of a type in SharePoint's order, from the order of the default ones, which is recorded: the others
 * stand among them by the alphabet. Answers keep this order, whatever the order of $select.
 */
export function propertyOrder(own: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return own;
  const shape = `${own.join()};${more.join()}`;
  const order = known.get(shape) ?? ordered(own, more);
  known.set(shape, order);
  return order;
}

/** Types that have properties to be selected have the same ones always: there are few shapes. */
const known = new Map<string, readonly string[]>();

function ordered(own: readonly string[], more: readonly string[]): readonly string[] {
  const line = own.filter((name) => !STRAY.test(name));
  const before = new Map<string | undefined, string[]>();
  for (const name of [...more].sort()) {
    const next = neighbour(line, name);
    before.set(next, [...(before.get(next) ?? []), name]);
  }
  return [...own.flatMap((name) => [...(before.get(name) ?? []), name]), ...(before.get(undefined) ?? [])];
}

/** The name that `name` comes before; undefined: it comes last. */
function neighbour(line: readonly string[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const at = (index: number): string => line[index]?.toLowerCase() ?? '';
  for (let index = 1; index < line.length; index += 1) {
    if (at(index - 1) < wanted && wanted < at(index)) return line[index];
  }
  return inheritor(line, wanted);
}

/** What fits nowhere begins or ends the properties that the type itself adds to those of its parent. */
function inheritor(line: readonly string[], wanted: string): string | undefined {
  const start = line.findLastIndex((name, index) => name.toLowerCase() < (line[index - 1]?.toLowerCase() ?? ''));
  const first = line[Math.max(0, start)];
  return first !== undefined && wanted < first.toLowerCase() ? first : undefined;
}
