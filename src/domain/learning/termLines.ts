/** Is the word explained already in a text of one term to a line? */
export const isExplained = (text: string, term: string): boolean =>
  text.split('\n').some((line) => line.trim().toLowerCase().startsWith(`${term.toLowerCase()}:`));

/** The text with one more term on a line of its own; what stands there stays. */
export const withTerm = (text: string, term: string, explanation: string): string =>
  [text.trimEnd(), `${term}: ${explanation.replace(/\s+/g, ' ').trim()}`].filter(Boolean).join('\n');
