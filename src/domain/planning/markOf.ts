const longest = 80;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** What a milestone is called in a sentence: its number, or its own words where it has none. */
export const markOf = ({ number, name }: { readonly number: string; readonly name: string }): string =>
  number.trim() || cut(name);
