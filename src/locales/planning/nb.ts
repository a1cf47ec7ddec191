/** Working with the plan's rows: deadlines, people, result paths, and what was pasted before. */
export const messages = {
  kept: 'Vi tok vare på det du limte inn.'
} as const;
