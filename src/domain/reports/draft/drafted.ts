import { digest } from '../../schema/digest';
import { isIsoDate } from '../../schema/dates';
import { reportHeadings } from '../headings';
import { sourceTemplates } from './sentence';
import type { Heading, Source, Worded } from './sentence';

/** What a report remembers of a sentence that was brought into it. */
export interface Drafted {
  readonly key: string;
  readonly heading: Heading;
  readonly source: Source;
  /** A short number for the words that were brought in: while they stand there as they were, nobody has edited them. */
  readonly wrote: string;
  /** Somebody has read them and lets them stand. */
  readonly confirmed: boolean;
}

/** A text on one line, without what the lines of `drafted` are divided by. */
const flat = (text: string): string => text.replace(/[|\s]+/g, ' ').trim();

/** A sentence in words is one paragraph, whatever somebody has typed: it is found again as one. */
export const asParagraph = (words: string): string => words.trim().replace(/\s*\n\s*\n\s*/g, '\n');

const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const digestOf = (words: string): string => digest(words.replace(/\s+/g, ' ').trim());

const states = { confirmed: 'read', open: 'draft' } as const;

export const draftedFrom = ({ sentence, words }: Worded): Drafted => ({
  key: flat(sentence.key),
  heading: sentence.heading,
  source: { ...sentence.source, by: flat(sentence.source.by) },
  wrote: digestOf(words),
  confirmed: false
});

function lineOf({ key, heading, source, wrote, confirmed }: Drafted): string {
  const state = confirmed ? states.confirmed : states.open;
  return [key, heading, source.template, source.recordId, source.on, wrote, state, source.by].join('|');
}

const headings = Object.keys(reportHeadings) as readonly Heading[];
const isHeading = (word: string): word is Heading => headings.some((each) => each === word);

/** Null for a line that is none of ours: the list is SharePoint's, and anybody may write in it. */
function readLine(line: string): Drafted | null {
  const [key = '', heading = '', from = '', id = '', on = '', wrote = '', state = '', by = ''] = line.trim().split('|');
  const template = sourceTemplates.find((each) => each === from);
  const recordId = Number(id);
  if (key === '' || !isHeading(heading) || !template || !Number.isSafeInteger(recordId) || !isIsoDate(on)) return null;
  return { key, heading, source: { template, recordId, by, on }, wrote, confirmed: state === states.confirmed };
}

/** What has been brought into a report, in the order it came. */
export const draftedIn = ({ drafted }: { readonly drafted: string }): readonly Drafted[] =>
  drafted.split('\n').flatMap((line) => readLine(line) ?? []);

export const draftedText = (all: readonly Drafted[]): string => all.map(lineOf).join('\n');

/** Has this been brought in? */
export const isDrafted = (all: readonly Drafted[]): ((sentence: { readonly key: string }) => boolean) => {
  const known = new Set(all.map(({ key }) => key));
  return ({ key }) => known.has(flat(key));
};

/** What was brought in, and how it stands in the report today. */
export interface Standing extends Drafted {
  /** The words, where they stand as they were brought in; null once somebody has edited them or taken them out. */
  readonly words: string | null;
}

/** Nobody has edited it, and nobody has said that it may stand. */
export const isStillDraft = ({ words, confirmed }: Standing): boolean => words !== null && !confirmed;

type Texts = { readonly [H in Heading]: string } & { readonly drafted: string };

/** What was brought in under one heading. */
export function standingUnder(report: Texts, heading: Heading): readonly Standing[] {
  const found = new Map(paragraphsIn(report[heading]).map((words) => [digestOf(words), words] as const));
  return draftedIn(report)
    .filter((each) => each.heading === heading)
    .map((each) => ({ ...each, words: found.get(each.wrote) ?? null }));
}

/** The headings whose text is still a draft, in part or in whole. */
export const draftHeadings = (report: Texts): readonly Heading[] =>
  headings.filter((heading) => standingUnder(report, heading).some(isStillDraft));

/** The change with which somebody lets what was brought in under a heading stand as it is. */
export const confirmed = (report: { readonly drafted: string }, heading: Heading): { readonly drafted: string } => ({
  drafted: draftedText(
    draftedIn(report).map((each) => (each.heading === heading ? { ...each, confirmed: true } : each))
  )
});
