/** What a message may be given, when any will do. */
const anything = ['3', '2', '1', 'Kari', 'M1'];

const said = (message: (...values: unknown[]) => unknown): unknown => {
  try {
    return message(...anything);
  } catch {
    return message(...anything.map(Number));
  }
};

/** Every text in a tree of words: messages that are functions are asked. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsOf(said(value as (...values: unknown[]) => unknown));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'language' ? [] : textsOf(inner)));
  return [];
}
