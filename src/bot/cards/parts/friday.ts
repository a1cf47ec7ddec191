import type { Context } from '../../../domain/reminders/context';
import { fridayDraft, fridayRound, lastStatus } from '../../../domain/reminders/gatherings';
import { digest } from '../../../domain/schema/digest';
import type { RecordOf } from '../../../domain/schema/record';
import { statusReport } from '../../../domain/templates/statusReport';
import { statusFacts } from '../../../locales/factTexts';
import { fieldWords } from '../../../locales/words';
import type { Facts } from '../facts';
import { listOf } from '../list';
import type { Part } from '../part';
import { into, pathOf } from '../places';
import { stateOf } from './common';
import { needLine } from './rounds';

type Status = RecordOf<typeof statusReport>;

const mostLines = 8;

/** What stands in the three boxes of a report. */
export const boxesOf = ({ summary, deviations, decisionsComment }: Status) => ({
  summary: summary.trim(),
  deviations: deviations.trim(),
  decisionsComment: decisionsComment.trim()
});

/** How the report stood when the card was made, with what stood in its boxes; where none is begun, which was the last. */
export const fridayState = (context: Context): string => {
  const draft = fridayDraft(context);
  if (draft === null) return String(lastStatus(context)?.id ?? 0);
  return `${stateOf(draft as never)}|${digest(JSON.stringify(boxesOf(draft)))}`;
};

const shown = ['milestonesSince', 'milestonesNext', 'deviationFacts'] as const;

/** The facts that the report has or begins with, each under its own name. */
function factLines({ speaking, context }: Facts): readonly string[] {
  const { words, today } = speaking;
  const texts = statusFacts(words, words.later.reports, fridayRound(context).facts, today);
  return shown.map((name) => `${fieldWords(words, statusReport, name).label}:\n${texts[name]}`);
}

/** «Fredagsrunden»: what needs the project leader, and a status report with its facts, and three boxes to write. */
export function fridayPart(facts: Facts): Part {
  const { speaking, context } = facts;
  const { bot } = speaking.words;
  const { needs, holes, draft } = fridayRound(context);
  const count = needs.length + holes.length;
  const missing = holes.map(({ missing: what, milestones }) => bot.friday.holes[what](milestones.length));
  const value = (field: keyof ReturnType<typeof boxesOf>): { value?: string } =>
    draft && draft[field].trim() !== '' ? { value: draft[field] } : {};
  const { asks } = bot;
  const boxes = [
    { name: 'summary', label: asks.summary, kind: 'text', ...value('summary') },
    { name: 'deviations', label: asks.deviations, kind: 'text', ...value('deviations') },
    { name: 'decisions', label: asks.decisions, kind: 'text', ...value('decisionsComment') }
  ] as const;
  const path = draft ? pathOf('statusReport', draft.id) : ['now'];
  return {
    title: count === 0 ? bot.friday.none : bot.friday.title(count),
    lines: [
      // What is missing first: that is few lines, and the last are those that there may be no room for.
      listOf(speaking, [...missing, ...needs.map((each) => needLine(speaking, each))], mostLines),
      ...(draft?.status === 'ordered' ? [bot.told.reasons.ordered] : []),
      bot.friday.draft,
      ...factLines(facts)
    ],
    small: [bot.in(context.project.name)],
    forms: [{ verb: 'friday', isMain: true, asks: boxes }],
    links: [{ title: bot.open, url: into(speaking, context.project.key, path) }],
    was: fridayState(context)
  };
}
