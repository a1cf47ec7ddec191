import type { IsoDate } from '../../schema/dates';
import type { Deadline } from '../../schema/kinds';
import type { reportHeadings } from '../headings';

export type Heading = keyof typeof reportHeadings;
export type Says = 'reached' | 'onTrack' | 'offTrack' | 'dropped' | 'help' | 'moved' | 'adopted' | 'rejected' | 'said';

/** The records that a draft is made from. */
export const sourceTemplates = ['milestone', 'changeRequest', 'reflection', 'lesson'] as const;

/** Where a sentence comes from: the record, who said it, and when. */
export interface Source {
  readonly template: (typeof sourceTemplates)[number];
  readonly recordId: number;
  readonly by: string;
  readonly on: IsoDate;
}

/** One thing that the records tell, under one heading of the report. Words are made of it in `locales`. */
export interface Sentence {
  /** The same each time the same thing is found: it is brought in once. */
  readonly key: string;
  readonly heading: Heading;
  readonly says: Says;
  /** What somebody wrote, as they wrote it; may be empty where the rest says enough. */
  readonly text: string;
  /** The day that it tells of, where that is another than the one it was said on. */
  readonly day?: IsoDate | null;
  readonly from?: Deadline | null;
  readonly to?: Deadline | null;
  readonly source: Source;
}

/** A sentence in words, as it is to stand in the report. */
export interface Worded {
  readonly sentence: Sentence;
  readonly words: string;
}
