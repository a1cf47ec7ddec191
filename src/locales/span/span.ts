/** What a language calls the units of time. */
export interface TimeUnits {
  readonly day: string;
  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly years: string;
}

/** How long, the way people say it: a number of days as days, then weeks, months, years. */
export const spanIn =
  ({ day, days, weeks, months, years }: TimeUnits) =>
  (count: number): string => {
    if (count === 1) return `1 ${day}`;
    if (count < 21) return `${count} ${days}`;
    if (count < 63) return `${Math.round(count / 7)} ${weeks}`;
    if (count < 730) return `${Math.round(count / 30.4)} ${months}`;
    return `${Math.floor(count / 365.25)} ${years}`;
  };
