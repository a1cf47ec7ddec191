import { askForDeadline } from '../../domain/planning/askForDeadline';
import { askForPerson } from '../../domain/planning/askForPerson';
import { requestHolders } from '../../domain/planning/changeRequests';
import { dueOn } from '../../domain/planning/lateness';
import { markOf } from '../../domain/planning/markOf';
import { settleNewDeadline } from '../../domain/planning/settleDeadline';
import { asAnswer, askForHelp, move, reach, setOffTrack, setOnTrack } from '../../domain/planning/transitions';
import type { Outcome } from '../../domain/planning/transitions';
import { asksForChanges, firstOf, ownersOf, recordsOf, some } from '../../domain/reminders/context';
import type { Problem } from '../../domain/schema/problem';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord, DraftOf, RecordOf } from '../../domain/schema/record';
import { changeRequest } from '../../domain/templates/changeRequest';
import type { milestone } from '../../domain/templates/milestone';
import { dayWords, deadlineWords } from '../../locales/dayWords';
import { problemWords } from '../../locales/failureWords';
import { namesOf } from '../cards/parts/common';
import type { Case, Deed, Done, Written } from './deed';
import { keyFor, typedText } from './deed';
import { storeChange } from './store';

type Milestone = RecordOf<typeof milestone>;

const rowOf = ({ record }: Case): Milestone => record as unknown as Milestone;
const newRequest: Written = { template: 'changeRequest', id: null };
const itself: Deed['writes'] = ({ record }) => [{ template: 'milestone', id: record.id }];

const wrong = ({ speaking }: Case, problems: readonly Problem[]): Done => ({
  kind: 'wrong',
  wrong: problems.map((each) => problemWords(speaking.words, each))
});

/** Stores an answer, and says thank you. */
async function store(given: Case, outcome: Outcome, receipt: readonly string[]): Promise<Done> {
  if (!outcome.ok)
    return outcome.problems.some(({ code }) => code === 'notOpen') ? { kind: 'stale' } : wrong(given, outcome.problems);
  const { person, speaking, connection, record } = given;
  const change = asAnswer(outcome.change, person, speaking.today);
  const stored = await storeChange(connection.repository, 'milestone', record, change);
  return {
    kind: 'done',
    receipt,
    stored: { template: 'milestone', record: stored },
    undo: { verb: 'undo', was: stored.version }
  };
}

type Says = (given: Case) => readonly [Outcome, readonly string[]];

const answering = (says: Says): Deed => ({
  act: 'answerForMilestone',
  writes: itself,
  run: (given) => store(given, ...says(given))
});

/** Sends a request for a change of the milestone; it can be taken back. */
async function make(
  given: Case,
  asked: DraftOf<typeof changeRequest>,
  receipt: (names: string) => string
): Promise<Done> {
  const { context, connection, record } = given;
  const known = recordsOf(context.rows, changeRequest).filter((each) => each.milestone?.id === record.id).length;
  const made = await connection.repository.create(changeRequest, { ...asked, rowKey: keyFor(given, known) });
  return {
    kind: 'done',
    receipt: [receipt(namesOf(requestHolders(made, context)))],
    stored: { template: 'changeRequest', record: made as unknown as AnyRecord },
    undo: { verb: 'withdraw', was: String(made.id) }
  };
}

/** Moved at once where the project has no change control; asked for where it has. */
async function moveOrAsk(given: Case): Promise<Done> {
  const { speaking, context, person, roles } = given;
  const row = rowOf(given);
  const { today, words } = speaking;
  const period = { start: context.project.periodStart, end: context.project.periodEnd };
  const { deadline, problem } = settleNewDeadline({ words: typedText(given, 'deadline'), date: null }, period, today);
  const outcome = move(row, { deadline, reason: typedText(given, 'reason') }, today);
  if (problem) return wrong(given, [{ field: 'deadline', ...problem }]);
  const day = deadlineWords(words, deadline);
  if (context.project.changeControl !== true || !outcome.ok)
    return store(given, outcome, [words.bot.receipts.moved(day)]);
  const wording = {
    name: words.messages.now.changes.newDeadline(markOf(row)),
    before: deadlineWords(words, row.deadline)
  };
  const asked = askForDeadline(row, outcome.change, { person, roles, today }, wording);
  return make(given, asked, (names) => words.bot.receipts.asked(day, names));
}

function asksFirst({ context }: Case): boolean {
  return context.project.changeControl === true;
}

/** A person of the project by the site's number, or anybody of the site by Entra id, as Teams' own search gives it. */
async function personChosen(given: Case): Promise<Milestone['responsible']> {
  const { connection, context } = given;
  const value = typedText(given, 'person');
  if (!/^\d+$/.test(value)) return connection.people.byEntraId(value);
  const { project, rows, programmeLeaders } = context;
  const responsible = ((rows.milestone ?? []) as unknown as readonly Milestone[]).map((each) => each.responsible);
  const named = [project.projectLeader, project.projectOwner, project.unionRepresentative, ...programmeLeaders];
  return [...named, ...responsible].find((each) => String(each?.id) === value) ?? null;
}

/**
 * The card searches the whole directory, and gives an Entra id and nothing else. `ensureUser` wants a login name, which
 * only Graph or a talk with that person would tell: with the rights to this site alone, a stranger to it cannot be asked
 * for. In the web part whoever chooses has SharePoint's own search.
 */
const notFound = (given: Case): string => {
  const { words } = given.speaking;
  const isNobody = /^\d*$/.test(typedText(given, 'person'));
  return isNobody ? problemWords(words, { code: 'notPerson' }) : words.bot.refusals.unknownPerson;
};

/** Set at once where the plan is open; asked for where it is approved and changed by request. */
async function choose(given: Case): Promise<Done> {
  const { connection, context, record, speaking, person } = given;
  const { receipts } = speaking.words.bot;
  const chosen = await personChosen(given);
  if (!chosen) return { kind: 'wrong', wrong: [notFound(given)] };
  if (asksForChanges(context)) return askFor(given, chosen);
  const change = { responsible: chosen, chosenBy: person, chosenOn: speaking.today };
  const stored = await storeChange(connection.repository, 'milestone', record, change);
  return { kind: 'done', receipt: [receipts.chosen(chosen.name)], stored: { template: 'milestone', record: stored } };
}

async function askFor(given: Case, responsible: Person): Promise<Done> {
  const { person, roles, speaking } = given;
  const { words, today } = speaking;
  const row = rowOf(given);
  const reason = typedText(given, 'reason');
  if (reason === '') return wrong(given, [{ field: 'reason', code: 'required' }]);
  const name = words.later.changes.newPerson(markOf(row));
  const asked = askForPerson(row, { name, responsible, reason }, { person, roles, today });
  return make(given, asked, (names) => words.bot.receipts.askedPerson(responsible.name, names));
}

const leadersOf = ({ context, person }: Case): string =>
  namesOf(
    firstOf(
      some(context.projectLeader).filter(({ id }) => id !== person.id),
      ownersOf(context)
    )
  );

/** «Er vi der?»: the answers, as the web part stores them. */
export const milestoneDeeds = {
  reach: answering((given) => {
    const { words, today } = given.speaking;
    const day = typedText(given, 'day');
    const outcome = reach(rowOf(given), { reachedOn: day, reason: typedText(given, 'reflection') }, today);
    return [outcome, [words.bot.receipts.reached(dayWords(words, day))]];
  }),
  onTrack: answering((given) => {
    const { words, today } = given.speaking;
    const { thanks, again } = words.bot.receipts;
    // On the day it has been asked for the last time.
    const isAhead = (dueOn(rowOf(given)) ?? '') > today;
    return [setOnTrack(rowOf(given)), isAhead ? [thanks, again] : [thanks]];
  }),
  offTrack: answering((given) => {
    const said = (name: string): string => typedText(given, name);
    const situation = { cause: said('cause'), changes: said('changes'), consequences: said('consequences') };
    const outcome = setOffTrack(rowOf(given), { reason: said('situation'), ...situation });
    return [outcome, [given.speaking.words.bot.receipts.offTrack]];
  }),
  help: answering((given) => {
    const outcome = askForHelp(rowOf(given), { help: typedText(given, 'help') }, given.speaking.today);
    return [outcome, [given.speaking.words.bot.receipts.help(leadersOf(given))]];
  }),
  move: {
    act: 'moveDeadline',
    writes: (given) => (asksFirst(given) ? [newRequest] : itself(given)),
    run: moveOrAsk
  },
  choose: {
    act: 'editPlan',
    writes: (given) => (asksForChanges(given.context) ? [newRequest] : itself(given)),
    run: choose
  }
} as const satisfies Readonly<Record<string, Deed>>;
