import { settleNewDeadline } from '../../domain/planning/settleDeadline';
import { plannedWith } from '../../domain/planning/moves';
import { isIsoDate } from '../../domain/schema/dates';
import type { Deadline, Link } from '../../domain/schema/kinds';
import type { Problem } from '../../domain/schema/problem';
import type { AnyRecord, RecordOf } from '../../domain/schema/record';
import { longestText } from '../../domain/schema/validate';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import type { indicator } from '../../domain/templates/indicator';
import { measurement } from '../../domain/templates/measurement';
import { dayWords, deadlineWords } from '../../locales/dayWords';
import { writeNumber } from '../../locales/numberText';
import { problemWords } from '../../locales/failureWords';
import { templateOf } from '../cards/places';
import type { Case, Deed, Done } from './deed';
import { keyFor, typedText } from './deed';
import { storeChange } from './store';

const templateIn = ({ heard }: Case): TemplateName => templateOf[heard.about.kind] ?? 'activity';

const itself: Deed['writes'] = (given) => [{ template: templateIn(given), id: given.record.id }];

const wrong = ({ speaking }: Case, problem: Omit<Problem, 'field'>): Done => ({
  kind: 'wrong',
  wrong: [problemWords(speaking.words, problem)]
});

async function store(given: Case, change: object, receipt: string): Promise<Done> {
  const { connection, person, speaking, record } = given;
  const template = templateIn(given);
  const answered = { ...change, answeredBy: person, answeredOn: speaking.today };
  const stored = await storeChange(connection.repository, template, record, answered);
  return {
    kind: 'done',
    receipt: [receipt],
    stored: { template, record: stored },
    undo: { verb: 'undo', was: stored.version }
  };
}

const settled = (status: string): Deed => ({
  act: 'editRows',
  writes: itself,
  run: (given) => store(given, { status }, given.speaking.words.bot.receipts.thanks)
});

/** A new day for it; of an activity, the day that it was planned with is kept. */
async function newDay(given: Case, field: 'deadline' | 'nextReview'): Promise<Done> {
  const { speaking, context, record } = given;
  const period = { start: context.project.periodStart, end: context.project.periodEnd };
  const words = typedText(given, 'deadline');
  const { deadline, problem } = settleNewDeadline({ words, date: null }, period, speaking.today);
  if (problem) return wrong(given, problem);
  if (!deadline) return wrong(given, { code: 'required' });
  const kept = 'originalDeadline' in templateNamed(templateIn(given)).fields;
  const before = record as unknown as { deadline: Deadline | null; originalDeadline: Deadline | null };
  const planned = kept ? plannedWith(before, { ...before, deadline }) : null;
  const change = { [field]: deadline, ...(planned ? { originalDeadline: planned } : {}) };
  const { moved, thanks } = speaking.words.bot.receipts;
  return store(given, change, field === 'deadline' ? moved(deadlineWords(speaking.words, deadline)) : thanks);
}

/** A number as people write it: «1 250,5». */
const numberIn = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

async function measure(given: Case): Promise<Done> {
  const { speaking, connection, person, record } = given;
  const row = record as unknown as RecordOf<typeof indicator>;
  const measured = numberIn(typedText(given, 'measured'));
  const day = typedText(given, 'day');
  if (measured === null) return wrong(given, { code: 'notNumber' });
  if (!isIsoDate(day)) return wrong(given, { code: 'notDate' });
  if (day > speaking.today) return wrong(given, { code: 'inFuture' });
  const made = await connection.repository.create(measurement, {
    project: row.project as Link,
    projectKey: row.projectKey,
    rowKey: keyFor(given, given.heard.was),
    indicator: { id: row.id, title: row.name },
    name: row.name.slice(0, longestText),
    measuredOn: day,
    measured,
    comment: typedText(given, 'comment'),
    measuredBy: person
  });
  const { receipts } = speaking.words.bot;
  return {
    kind: 'done',
    stored: { template: 'measurement', record: made as unknown as AnyRecord },
    receipt: [receipts.measured(writeNumber(measured, speaking.words.language), dayWords(speaking.words, day))]
  };
}

async function give(given: Case): Promise<Done> {
  const inputReceived = typedText(given, 'input');
  if (inputReceived === '') return wrong(given, { code: 'required' });
  return store(given, { inputReceived }, given.speaking.words.bot.receipts.input);
}

/** What is answered for everything that is not a milestone, a report or a decision. */
export const taskDeeds = {
  done: settled('done'),
  started: settled('started'),
  occurred: settled('occurred'),
  over: settled('over'),
  postpone: { act: 'editRows', writes: itself, run: (given) => newDay(given, 'deadline') },
  reviewed: { act: 'editRows', writes: itself, run: (given) => newDay(given, 'nextReview') },
  give: { act: 'editRows', writes: itself, run: give },
  measure: { act: 'editRows', writes: () => [{ template: 'measurement', id: null }], run: measure }
} as const satisfies Readonly<Record<string, Deed>>;
