import type { Deadline, Link, Person } from '../../../domain/schema/kinds';
import { templateWordsOf } from '../../../locales/words';
import { templateNamed } from '../../../domain/templates';
import type { AnyRecord, RecordOf } from '../../../domain/schema/record';
import type { involvement } from '../../../domain/templates/involvement';
import type { About } from '../about';
import type { Facts } from '../facts';
import { recordOf } from '../facts';
import type { Form, Part } from '../part';
import { answeredLine, contextLines, deadlineLine, openLink, stateOf } from './common';

type TaskKind = 'activity' | 'measure' | 'communicationMeasure' | 'involvement' | 'risk';

interface Task extends AnyRecord {
  readonly name: string;
  readonly responsible: Person | null;
  readonly deadline?: Deadline | null;
  readonly nextReview?: Deadline | null;
  readonly milestone?: Link | null;
}

const newDay = ({ speaking: { words } }: Facts, verb: 'postpone' | 'reviewed', label: string): Form => {
  const hint = words.bot.asks.deadlineHint;
  return { verb, isMain: verb === 'reviewed', asks: [{ name: 'deadline', label, kind: 'line', required: true, hint }] };
};

function formsFor(facts: Facts, kind: TaskKind): readonly Form[] {
  const { asks } = facts.speaking.words.bot;
  if (kind === 'risk') return [newDay(facts, 'reviewed', asks.next), { verb: 'occurred' }, { verb: 'over' }];
  return [{ verb: 'done', isMain: true }, { verb: 'started' }, newDay(facts, 'postpone', asks.deadline)];
}

const settled: { readonly [K in TaskKind]: readonly string[] } = {
  activity: ['done'],
  measure: ['done', 'dropped'],
  communicationMeasure: ['done'],
  involvement: ['done'],
  risk: ['occurred', 'over']
};

/** Something to do, with a day: is it done? A risk: is the assessment the same? */
export const taskPart =
  (kind: TaskKind) =>
  (facts: Facts, about: About): Part | null => {
    const row = recordOf(facts.context, about) as Task | null;
    if (!row) return null;
    const { bot } = facts.speaking.words;
    const isOver = settled[kind].includes(String(row.status));
    const { one } = templateWordsOf(facts.speaking.words, templateNamed(kind));
    return {
      title: bot.titled(kind === 'risk' ? bot.kinds.risk : one, row.name),
      lines: isOver ? [answeredLine(facts, kind, row) || bot.since.nothing] : [],
      ...(isOver
        ? {}
        : { question: kind === 'risk' ? bot.told.risk : bot.told.activity, forms: formsFor(facts, kind) }),
      small: [
        ...(isOver ? [] : [answeredLine(facts, kind, row)]),
        ...contextLines(
          facts,
          isOver ? { ...about, stage: 'onDay' } : about,
          deadlineLine(facts, row.deadline ?? row.nextReview ?? null)
        )
      ],
      links: openLink(facts, kind, row.id, kind === 'activity' ? row.milestone?.id : undefined),
      was: stateOf(row)
    };
  };

/** «Har dere innspill?» */
export function givePart(facts: Facts, about: About): Part | null {
  const row = recordOf(facts.context, about) as RecordOf<typeof involvement> | null;
  if (!row) return null;
  const { bot } = facts.speaking.words;
  const has = row.inputReceived.trim() !== '';
  const asks = [{ name: 'input', label: bot.asks.input, kind: 'text', required: true }] as const;
  return {
    title: bot.titled(bot.kinds.giveInput, row.name),
    ...(row.how.trim() === '' ? {} : { sentence: row.how }),
    lines: has ? [answeredLine(facts, 'involvement', row as never) || bot.since.nothing] : [bot.told.giveInput],
    small: contextLines(facts, about, deadlineLine(facts, row.deadline)),
    ...(has ? {} : { forms: [{ verb: 'give', isMain: true, asks }] as const }),
    links: openLink(facts, 'involvement', row.id),
    was: stateOf(row as never)
  };
}

/** «Slik ble innspillet brukt», to whoever gave it. */
export function usedPart(facts: Facts, about: About): Part | null {
  const row = recordOf(facts.context, about) as RecordOf<typeof involvement> | null;
  if (!row) return null;
  const { bot } = facts.speaking.words;
  return {
    title: bot.titled(bot.kinds.inputUsed, row.name),
    lines: [bot.told.inputUsed, row.inputUsed],
    small: [bot.in(facts.context.project.name)],
    links: openLink(facts, 'involvement', row.id)
  };
}
