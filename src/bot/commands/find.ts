import { recordsOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import { begunReports } from '../../domain/reports/begun';
import { followUpReport } from '../../domain/templates/followUpReport';
import { lesson } from '../../domain/templates/lesson';
import { milestone } from '../../domain/templates/milestone';
import { programmeReport } from '../../domain/templates/programmeReport';
import { statusReport } from '../../domain/templates/statusReport';
import { cut, oneLine } from '../cards/plain';
import { foundLesson, foundMilestone, foundReport } from '../cards/found';
import type { Speaking } from '../cards/speaking';
import type { Outgoing } from '../messenger';
import type { Found, Search } from '../turns';
import type { Place } from './reply';

/** Teams shows so many at most. */
const most = 25;

/** All that is begun, of whichever kind. */
export const reportsOf = ({ rows }: Context) =>
  begunReports<unknown>({
    followUps: recordsOf(rows, followUpReport),
    statuses: recordsOf(rows, statusReport),
    programmes: recordsOf(rows, programmeReport)
  });

/** Is each word of what somebody looks for somewhere in these, or in what the project is called? */
function holds(words: string, { project }: Context): (...texts: readonly string[]) => boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return (...texts) => {
    const all = [...texts, project.name].join('\n').toLowerCase();
    return wanted.every((word) => all.includes(word));
  };
}

/** A card is made of what is shown only: one letter may be in everything there is. */
type Match = () => Found;

const finders: Record<Search['kind'], (speaking: Speaking, context: Context, words: string) => readonly Match[]> = {
  milestones: (speaking, context, words) =>
    recordsOf(context.rows, milestone)
      .filter(({ number, name }) => holds(words, context)(number, name))
      .map((row) => () => foundMilestone(speaking, context, row)),
  reports: (speaking, context, words) =>
    reportsOf(context)
      .filter(({ name }) => holds(words, context)(name))
      .map((row) => () => foundReport(speaking, context, row.template, row)),
  lessons: (speaking, context, words) =>
    recordsOf(context.rows, lesson)
      .filter(({ name, advice, wentWell, wentLessWell }) => holds(words, context)(name, advice, wentWell, wentLessWell))
      .map((row) => () => foundLesson(speaking, context.project, row))
};

/** That some sites have not answered. */
export interface Lacking {
  readonly title: string;
  readonly sentence: string;
  readonly message: Outgoing;
}

const longestTitle = 100;
const longestText = 200;

/** A line of the list before anything is chosen: some clients take it as HTML, others as it stands. */
const line = (text: string, longest: number): string =>
  cut(oneLine(text).replace(/</g, '‹').replace(/>/g, '›'), longest);

/** As links are shown: Teams takes cards to version 1.3, where no text is said to be a heading. */
const asLinkCard = (card: Outgoing['card']): Outgoing['card'] => ({
  ...(JSON.parse(
    JSON.stringify(card, (name, value: unknown) => (name === 'style' && value === 'heading' ? undefined : value))
  ) as Outgoing['card']),
  version: '1.3'
});

/** What can be put into a conversation. */
export const offered = ({ title, text, message }: Found): Found => ({
  title: line(title, longestTitle),
  text: line(text, longestText),
  message: { ...message, card: asLinkCard(message.card) }
});

/** What a message extension offers: of what the person has a part in. @param count at most */
export const find = (
  places: readonly Place[],
  { kind, words }: Pick<Search, 'kind' | 'words'>,
  count = most
): readonly Found[] =>
  places
    .flatMap(({ speaking, contexts }) => contexts.flatMap((context) => finders[kind](speaking, context, words)))
    .slice(0, count)
    .map((match) => offered(match()));

/** Where not all could be looked through, that is the last that is found; where nothing is, it is all that is said. */
export function foundAmong(
  places: readonly Place[],
  search: Pick<Search, 'kind' | 'words'>,
  lacking: Lacking | null
): readonly Found[] | string {
  if (lacking === null) return find(places, search);
  const { title, sentence, message } = lacking;
  const found = find(places, search, most - 1);
  return found.length === 0 ? sentence : [...found, { title, text: line(sentence, longestText), message }];
}
