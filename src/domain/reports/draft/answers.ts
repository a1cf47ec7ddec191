import type { DayOf } from '../../history/entries';
import type { Version } from '../../history/version';
import type { IsoDate } from '../../schema/dates';
import type { Deadline, Person } from '../../schema/kinds';
import type { Heading, Sentence } from './sentence';

const textIn = ({ values }: Version, field: string): string => String(values[field] ?? '').trim();
const dayIn = (version: Version, field: string): IsoDate | null => (version.values[field] ?? null) as IsoDate | null;

/** Who answered: what the milestone says of it, since a bot may have stored it. */
const answererOf = (version: Version): string =>
  ((version.values.answeredBy ?? null) as Person | null)?.name ?? version.by;

const questions = ['cause', 'changes', 'consequences'] as const;

/** Is this version an answer? It says another thing than the one before, or the same again with another reason or day. */
function isAnswer(version: Version, before: Version | undefined): boolean {
  const fields = ['status', 'statusReason', 'answeredOn', 'help', ...questions];
  const isSaid = version.values.status !== 'planned' || textIn(version, 'help') !== '';
  return isSaid && before !== undefined && fields.some((field) => textIn(version, field) !== textIn(before, field));
}

type Part = Omit<Sentence, 'key' | 'source'>;

/** What stands in that field, and did not before. */
const newIn = (version: Version, before: Version | undefined, field: string): string => {
  const text = textIn(version, field);
  return before && text === textIn(before, field) ? '' : text;
};

const saidUnder = (heading: Heading, text: string): readonly Part[] =>
  text === '' ? [] : [{ heading, says: 'said', text }];

function partsOf(version: Version, before: Version | undefined): readonly Part[] {
  const { status } = version.values;
  const said = textIn(version, 'statusReason');
  const help = newIn(version, before, 'help');
  // Asking for help leaves the state as it was said before.
  if (help !== '') return [{ heading: 'situation', says: 'help', text: help }];
  if (status === 'reached') {
    return [{ heading: 'situation', says: 'reached', text: '' }, ...saidUnder('mainLessons', said)];
  }
  if (status === 'onTrack') return [{ heading: 'situation', says: 'onTrack', text: said }];
  if (status !== 'offTrack') return [];
  const more = questions.flatMap((question) => saidUnder(question, newIn(version, before, question)));
  return [{ heading: 'situation', says: 'offTrack', text: said }, ...more];
}

function movedIn(version: Version, before: Version | undefined): readonly Part[] {
  const [from, to] = [before?.values.deadline, version.values.deadline] as readonly (Deadline | null | undefined)[];
  const text = textIn(version, 'deadlineReason');
  if (!before || !from || !to || from.date === to.date) return [];
  return [{ heading: 'changes', says: 'moved', text, from, to }];
}

/** What people have answered, and how the deadline was moved: from the milestone's own versions. */
export function fromVersions(milestone: number, versions: readonly Version[], dayOf: DayOf): readonly Sentence[] {
  return versions.flatMap((version, index) => {
    const before = versions[index + 1];
    const moved = movedIn(version, before);
    // Moving a deadline is told as that: what was answered before stands as it was said.
    const parts = moved.length === 0 && isAnswer(version, before) ? partsOf(version, before) : moved;
    const on = moved.length > 0 ? dayOf(version.at) : (dayIn(version, 'answeredOn') ?? dayOf(version.at));
    const by = moved.length > 0 ? version.by : answererOf(version);
    const source = { template: 'milestone', recordId: milestone, by, on } as const;
    return parts.map((part) => ({
      ...part,
      source,
      key: ['milestone', version.label, part.heading, part.says].join(':')
    }));
  });
}
