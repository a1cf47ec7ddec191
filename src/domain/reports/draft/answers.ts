import type { DayOf } from '../../history/entries';
import { spokenFor } from '../../history/spokenFor';
import type { Version } from '../../history/version';
import type { IsoDate } from '../../schema/dates';
import type { Deadline, Person } from '../../schema/kinds';
import { milestone as template } from '../../templates/milestone';
import type { Heading, Sentence } from './sentence';

const textIn = ({ values }: Version, field: string): string => String(values[field] ?? '').trim();
const dayIn = (version: Version, field: string): IsoDate | null => (version.values[field] ?? null) as IsoDate | null;

const questions = ['cause', 'changes', 'consequences'] as const;

const answerFields = ['status', 'statusReason', 'answeredOn', 'help', ...questions];

/** All that is told of a version: two that agree in it say the same. */
const saidBy = (version: Version): string =>
  JSON.stringify([
    ...[...answerFields, 'deadlineReason'].map((field) => textIn(version, field)),
    (version.values.deadline as Deadline | null | undefined)?.date ?? ''
  ]);

/**
 * The versions that say something, the oldest first, each with what was said before it. What was taken back («Angre») was
 * never said, and neither was the taking back.
 */
function steps(versions: readonly Version[]): readonly (readonly [Version, Version | undefined])[] {
  const kept: Version[] = [];
  for (const version of versions.slice().reverse()) {
    const now = saidBy(version);
    const [before, last] = kept.slice(-2).map(saidBy);
    if (kept.length > 0 && now === (last ?? before)) continue;
    if (last !== undefined && now === before) kept.pop();
    else kept.push(version);
  }
  return kept.map((version, index) => [version, kept[index - 1]] as const);
}

/**
 * Is this version an answer? It says another thing than the one before, or the same again with another reason or day.
 * What the first one says was said, by whoever made it or in versions that are no longer kept.
 */
function isAnswer(version: Version, before: Version | undefined): boolean {
  const isSaid = version.values.status !== 'planned' || textIn(version, 'help') !== '';
  return (
    isSaid && answerFields.some((field) => before === undefined || textIn(version, field) !== textIn(before, field))
  );
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
    return [
      { heading: 'situation', says: 'reached', text: '', day: dayIn(version, 'reachedOn') },
      ...saidUnder('mainLessons', said)
    ];
  }
  if (status === 'onTrack') return [{ heading: 'situation', says: 'onTrack', text: said }];
  if (status === 'dropped') return [{ heading: 'situation', says: 'dropped', text: said }];
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

/** Who gave an answer, and on which day: what the milestone says of it, since a bot may have stored it. */
function answered(version: Version, dayOf: DayOf): { readonly by: string; readonly on: IsoDate } {
  const who = (version.values.answeredBy ?? null) as Person | null;
  // In the plain list nobody is asked who answers: what stands there is from the answer before.
  if (version.made === 'outside' || who === null) return { by: version.by, on: dayOf(version.at) };
  return { by: who.name, on: dayIn(version, 'answeredOn') ?? dayOf(version.at) };
}

const moved = (version: Version, before: Version | undefined, dayOf: DayOf): ReturnType<typeof answered> => ({
  by: spokenFor(template, version, before?.values)?.name ?? version.by,
  on: (version.made === 'outside' ? null : dayIn(version, 'deadlineMovedOn')) ?? dayOf(version.at)
});

/** What people have answered, and how the deadline was moved: from the milestone's own versions. */
export function fromVersions(recordId: number, versions: readonly Version[], dayOf: DayOf): readonly Sentence[] {
  return steps(versions).flatMap(([version, before]) => {
    const moves = movedIn(version, before);
    // Moving a deadline is told as that: what was answered before stands as it was said.
    const isMove = moves.length > 0;
    const parts = isMove ? moves : isAnswer(version, before) ? partsOf(version, before) : [];
    const said = isMove ? moved(version, before, dayOf) : answered(version, dayOf);
    return parts.map((part) => ({
      ...part,
      source: { template: 'milestone', recordId, ...said },
      key: ['milestone', version.label, part.heading, part.says].join(':')
    }));
  });
}
