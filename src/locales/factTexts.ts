import type { RecordOf } from '../domain/schema/record';
import type { milestone } from '../domain/templates/milestone';
import { isMoved } from '../domain/reports/facts';
import type { Facts, RiskFact } from '../domain/reports/facts';
import { daysLate } from '../domain/planning/lateness';
import type { IsoDate } from '../domain/schema/dates';
import { activity } from '../domain/templates/activity';
import { templates } from '../domain/templates';
import type { ReportMessages } from './messages';
import type { Words } from './words';
import { choiceWord } from './words';
import { dayWords, deadlineWords } from './dayWords';

type Milestone = RecordOf<typeof milestone>;

interface Told {
  readonly words: Words;
  readonly said: ReportMessages['facts'];
  readonly today: IsoDate;
}

const called = ({ number, name }: Milestone): string => `${number} ${name}`.trim();

/** Under each other; where there are none, a sentence that says so. */
const lines = (all: readonly string[], none: string): string =>
  all.length === 0 ? none : all.map((line) => `• ${line}`).join('\n');

function reachedLine(row: Milestone, { words, said, today }: Told): string {
  const late = daysLate(row, today);
  const day = dayWords(words, row.reachedOn);
  return late > 0 ? said.reachedLate(called(row), day, late) : said.reached(called(row), day);
}

const nextLine = (row: Milestone, { words, said }: Told): string =>
  said.next(called(row), deadlineWords(words, row.deadline), row.responsible?.name ?? '');

function troubleLine(row: Milestone, told: Told): string {
  const { said, today } = told;
  const late = daysLate(row, today);
  const line = late > 0 ? said.late(called(row), late) : said.offTrack(called(row));
  const why = row.statusReason.trim();
  return row.status === 'offTrack' && why !== '' ? said.because(line, why) : line;
}

function movedLine(row: Milestone, { words, said }: Told): string {
  const from = deadlineWords(words, row.previousDeadline ?? row.originalDeadline);
  const line = said.moved(called(row), from, deadlineWords(words, row.deadline));
  const why = row.deadlineReason.trim();
  return why === '' ? line : said.because(line, why);
}

/** How far it slipped in all: from the deadline it had at first, and past the one that it has now. */
function slippedLines(row: Milestone, told: Told): readonly string[] {
  const moved = isMoved(row) ? [movedLine({ ...row, previousDeadline: row.originalDeadline }, told)] : [];
  if (daysLate(row, told.today) === 0) return moved;
  return [...moved, row.status === 'reached' ? reachedLine(row, told) : troubleLine(row, told)];
}

/** The word of a choice of a template that may not be there. */
function wordOf(words: Words, name: string, field: string, value: string): string {
  const template = templates.find((each) => each.name === name);
  return template ? choiceWord(words, template, field, value) : value;
}

const riskLine = ({ name, factor }: RiskFact, { said }: Told): string =>
  factor > 0 ? said.risk(name, String(factor)) : name;

function measuresText({ started, activities }: Facts, { words, said }: Told): string {
  if (started.length === 0) return said.none.measures;
  const each = started.map(({ name, status }) => said.measure(name, choiceWord(words, activity, 'status', status)));
  return [said.measures(started.length, activities), lines(each, '')].join('\n');
}

const benefitsText = ({ benefits }: Facts, { words, said }: Told): string =>
  lines(
    benefits.map(({ name, status, responsible }) =>
      said.benefit(name, wordOf(words, 'benefit', 'status', status), responsible?.name ?? '')
    ),
    said.none.benefits
  );

/** The facts as a status report keeps them: text, so that what changes later does not change the report. */
export function statusFacts(words: Words, said: ReportMessages, facts: Facts, today: IsoDate) {
  const told = { words, said: said.facts, today };
  const { none, change } = said.facts;
  const troubled = facts.troubled.map((row) => troubleLine(row, told));
  const moved = facts.moved.map((row) => movedLine(row, told));
  return {
    milestonesSince: lines(
      facts.reached.map((row) => reachedLine(row, told)),
      none.reached
    ),
    milestonesNext: lines(
      facts.next.map((row) => nextLine(row, told)),
      none.next
    ),
    deviationFacts: lines([...troubled, ...moved], none.troubled),
    riskFacts: lines(
      facts.risks.map((row) => riskLine(row, told)),
      none.risks
    ),
    benefitFacts: benefitsText(facts, told),
    changeFacts: lines(
      facts.changes.map((row) => change(row.name, wordOf(words, 'changeRequest', 'status', row.status))),
      none.changes
    ),
    factsOn: today
  };
}

/** The facts as a report to the programme keeps them. */
export function programmeFacts(words: Words, said: ReportMessages, facts: Facts, today: IsoDate) {
  const told = { words, said: said.facts, today };
  const { none } = said.facts;
  const reached = facts.reached.map((row) => reachedLine(row, told));
  const next = facts.next.map((row) => nextLine(row, told));
  return {
    progressFacts: lines([...reached, ...next], none.reached),
    measuresStarted: facts.started.length,
    measureFacts: measuresText(facts, told),
    deviationFacts: lines(
      facts.slipped.flatMap((row) => slippedLines(row, told)),
      none.slipped
    ),
    benefitFacts: benefitsText(facts, told),
    factsOn: today
  };
}
