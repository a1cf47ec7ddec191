import { hasAskedForDay, hasAskedForPerson } from '../../../domain/planning/waiting';
import { isOpen } from '../../../domain/planning/lateness';
import { markOf } from '../../../domain/planning/markOf';
import { asksForChanges, recordsOf } from '../../../domain/reminders/context';
import type { Person } from '../../../domain/schema/kinds';
import type { RecordOf } from '../../../domain/schema/record';
import { changeRequest } from '../../../domain/templates/changeRequest';
import { followUpReport } from '../../../domain/templates/followUpReport';
import { milestone } from '../../../domain/templates/milestone';
import { fieldWords } from '../../../locales/words';
import type { About } from '../about';
import type { Asked } from '../elements';
import type { Facts } from '../facts';
import { recordOf } from '../facts';
import type { Form, Part } from '../part';
import { chatLink } from '../speaking';
import { answeredLine, contextLines, longDeadline, openLink, optional, stateOf } from './common';

type Milestone = RecordOf<typeof milestone>;

/** «M3 · «Ultimo februar» (onsdag 28. februar 2018)». */
export function milestoneTitle({ speaking: { words } }: Facts, { number, name, deadline }: Milestone): string {
  const day = longDeadline(words, deadline);
  const mark = number.trim() || words.bot.kinds.milestone;
  return day === '' ? markOf({ number, name }) : words.bot.title(mark, day);
}

/** The follow-up report's own questions, in its own words; not those that the project does without. */
function situation(facts: Facts): readonly Asked[] {
  const { words } = facts.speaking;
  const hidden = facts.context.project.hiddenReportHeadings as readonly unknown[];
  const asked = ['situation', 'cause', 'consequences', 'changes'] as const;
  return asked
    .filter((name) => !hidden.includes(name))
    .map((name) => {
      const { label, guidance = [] } = fieldWords(words, followUpReport, name);
      return { name, label, kind: 'text', ...(guidance[0] ? { hint: guidance[0] } : {}) };
    });
}

function answers(facts: Facts): readonly Form[] {
  const { asks } = facts.speaking.words.bot;
  const { today } = facts.speaking;
  return [
    {
      verb: 'reach',
      isMain: true,
      asks: [
        { name: 'day', label: asks.day, kind: 'day', required: true, value: today },
        optional(facts, { name: 'reflection', label: asks.reflection, kind: 'text' })
      ]
    },
    { verb: 'onTrack' },
    { verb: 'offTrack', asks: situation(facts) },
    {
      verb: 'move',
      asks: [
        { name: 'deadline', label: asks.deadline, kind: 'line', required: true, hint: asks.deadlineHint },
        { name: 'reason', label: asks.reason, kind: 'text', required: true }
      ]
    },
    { verb: 'help', asks: [{ name: 'help', label: asks.help, kind: 'text', required: true }] }
  ];
}

/** «Er vi der?», with the five answers; how it stands where there is nothing to answer. */
export function milestonePart(facts: Facts, about: About): Part | null {
  const row = recordOf(facts.context, about) as Milestone | null;
  if (!row) return null;
  const { bot } = facts.speaking.words;
  const common = {
    title: milestoneTitle(facts, row),
    sentence: row.name,
    links: openLink(facts, 'milestone', row.id),
    was: stateOf(row as never)
  };
  const told = answeredLine(facts, 'milestone', row as never);
  if (!isOpen(row))
    return {
      ...common,
      lines: [told || bot.since.nothing],
      small: contextLines(facts, { ...about, stage: 'onDay' })
    };
  const isPending = hasAskedForDay(row, recordsOf(facts.context.rows, changeRequest));
  const forms = answers(facts).filter(({ verb }) => verb !== 'move' || !isPending);
  return {
    ...common,
    lines: isPending ? [bot.since.pending] : [],
    question: bot.question,
    small: [told, ...contextLines(facts, about)],
    forms
  };
}

/** Everybody the project names, to choose among before one searches. */
function peopleIn({ context }: Facts): readonly Person[] {
  const { project: own, rows } = context;
  const named = [own.projectLeader, own.projectOwner, own.unionRepresentative, ...context.programmeLeaders];
  const responsible = recordsOf(rows, milestone).map((each) => each.responsible);
  const all = new Map([...named, ...responsible].flatMap((each) => (each ? [[each.id, each] as const] : [])));
  return Array.from(all.values()).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** More than this nobody looks through; the others are searched for. */
const mostChoices = 30;

/** Whom, and where the plan is changed by request also why. */
function choosing(facts: Facts, isAsked: boolean): readonly Asked[] {
  const { person, personHint, reason } = facts.speaking.words.bot.asks;
  const choices = peopleIn(facts)
    .slice(0, mostChoices)
    .map(({ id, name }) => ({ title: name, value: String(id) }));
  const who = { name: 'person', label: person, kind: 'person', required: true, hint: personHint, choices } as const;
  return isAsked ? [who, { name: 'reason', label: reason, kind: 'text', required: true }] : [who];
}

/** Who is to answer for it? The project's people, and by name everybody in the directory. */
export function choosePart(facts: Facts, about: About): Part | null {
  const row = recordOf(facts.context, about) as Milestone | null;
  if (!row) return null;
  const { bot } = facts.speaking.words;
  const common = {
    title: milestoneTitle(facts, row),
    sentence: row.name,
    links: openLink(facts, 'milestone', row.id),
    was: stateOf(row as never)
  };
  if (row.responsible) return { ...common, lines: [bot.receipts.chosen(row.responsible.name)] };
  if (hasAskedForPerson(row, recordsOf(facts.context.rows, changeRequest)))
    return { ...common, lines: [bot.since.pendingPerson], small: contextLines(facts, { ...about, stage: 'onDay' }) };
  const isAsked = asksForChanges(facts.context);
  const lines = [bot.told.choosePerson, isAsked ? bot.told.chooseAsks : ''];
  const small = contextLines(facts, about);
  return { ...common, lines, small, forms: [{ verb: 'choose', isMain: true, asks: choosing(facts, isAsked) }] };
}

/** «Marit ber om hjelp»: to whoever leads. */
export function helpPart(facts: Facts, about: About): Part | null {
  const row = recordOf(facts.context, about) as Milestone | null;
  if (!row) return null;
  const { bot } = facts.speaking.words;
  const who = row.answeredBy ?? row.responsible;
  const chat = who?.email ? [{ title: bot.chat(who.name), url: chatLink(who.email) }] : [];
  const links = [...openLink(facts, 'milestone', row.id), ...chat];
  const isOver = row.help.trim() === '';
  const lines = isOver ? [bot.since.nothing] : [bot.told.help(who?.name ?? ''), `«${row.help.trim()}»`];
  return {
    title: milestoneTitle(facts, row),
    sentence: row.name,
    lines,
    links,
    small: [bot.in(facts.context.project.name)]
  };
}
