import type { AnyRecord, Version } from '../../../data/repository';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Words } from '../../../locales/words';
import { momentWords } from '../../parts/days';
import { slugOf } from '../slug';

/** One of two that are compared. */
export interface Side {
  /** What it is called in an address; null for the record as it is now. */
  readonly slug: string | null;
  /** «3. jan. 2018 kl. 10.00, Kari Ås» */
  readonly title: string;
  /** «3. jan. 2018 kl. 10.00» */
  readonly when: string;
  readonly values: AnyDraft;
}

export function sideOf(words: Words, version: Version): Side {
  const { compare, somebody } = words.messages.history;
  const when = momentWords(words, version.at);
  return {
    slug: slugOf(version),
    title: compare.version(when, version.by || somebody),
    when,
    values: version.values
  };
}

export function nowSide(words: Words, record: AnyRecord): Side {
  const { now } = words.messages.history.compare;
  return { slug: null, title: now, when: now, values: record };
}
