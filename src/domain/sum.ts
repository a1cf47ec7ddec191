/** Smaller than any part of a krone or an hour that people write. */
const finest = 1e6;

/** Without what floating point adds: 0.1 + 0.2 is 0.3, and a budget that adds up lacks nothing. */
export const exactly = (value: number): number => Math.round(value * finest) / finest;

/** Amounts taken together; one that nobody has written counts for nothing. */
export const sumOf = (amounts: readonly (number | null)[]): number =>
  exactly(amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0));
