/** When somebody was here: what one browser remembers of one project. Moments are ISO, UTC. */
export interface Visit {
  /** When the visit before this one ended; null on the first. */
  readonly since: string | null;
  /** When the person was last seen. */
  readonly last: string;
}

/** Away for less than this (ms), and it is still the same visit: a page that is loaded again loses nothing. */
export const pause = 30 * 60_000;

/** The visit that somebody is on now. */
export function visitAt(before: Visit | null, now: string): Visit {
  if (before === null) return { since: null, last: now };
  const away = Date.parse(now) - Date.parse(before.last);
  return { since: away > pause ? before.last : before.since, last: now };
}

/** A visit as one text, and back; a text that is none of ours is no visit. */
export const writeVisit = ({ since, last }: Visit): string => `${since ?? ''} ${last}`;

const isMoment = (text: string | undefined): text is string => text !== undefined && !Number.isNaN(Date.parse(text));

export function readVisit(text: string | undefined): Visit | null {
  const [since, last] = text?.split(' ') ?? [];
  if (!isMoment(last)) return null;
  return { since: isMoment(since) ? since : null, last };
}
