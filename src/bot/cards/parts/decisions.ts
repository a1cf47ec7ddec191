import { askedIn } from '../../../domain/planning/carryOut';
import type { Asked } from '../../../domain/planning/carryOut';
import { isUndecided } from '../../../domain/planning/changeRequests';
import type { RecordOf } from '../../../domain/schema/record';
import { changeRequest } from '../../../domain/templates/changeRequest';
import { isTold } from '../../../domain/reminders/reminder';
import { dayWords, deadlineWords } from '../../../locales/dayWords';
import { valueText } from '../../../locales/valueText';
import { choiceWord } from '../../../locales/words';
import type { About } from '../about';
import type { Facts } from '../facts';
import { recordOf } from '../facts';
import type { Form, Part } from '../part';
import { into } from '../places';
import { contextLines, openLink, stateOf } from './common';

type Request = RecordOf<typeof changeRequest>;

const fromTo = ({ speaking: { words } }: Facts, before: string, after: string): string =>
  before && after ? words.bot.told.from(before, after) : after;

/** What is kept of a field, in the words of whoever reads it; as it stands where it is none of the field's values. */
function saidOf({ speaking: { words } }: Facts, { template, name, field, way }: Asked, kept: unknown): string {
  const value = way.read(kept, field, []);
  return value === undefined ? String(kept) : valueText(words, template, name, value);
}

/** What changes, in a line: from what to what, where it was something. */
function changeLine(facts: Facts, row: Request): string {
  const { words } = facts.speaking;
  const asked = askedIn(row);
  if (!asked) return fromTo(facts, row.before, row.newDeadline ? deadlineWords(words, row.newDeadline) : row.change);
  const { column } = asked.way;
  const before = column === 'newText' ? saidOf(facts, asked, row.before) : row.before;
  return fromTo(facts, before, saidOf(facts, asked, row[column]) || words.messages.form.empty);
}

/** Who took the last step with it, what and when. */
export function decidedLine({ speaking: { words } }: Facts, row: Request): string {
  const { bot } = words;
  const what = choiceWord(words, changeRequest, 'status', row.status);
  const isRecommended = row.status === 'recommended';
  const who = isRecommended ? row.recommendedBy : row.decidedBy;
  const day = dayWords(words, isRecommended ? row.recommendedOn : row.decidedOn);
  return who ? bot.since.answered(who.name, what, day) : what;
}

function formsOf({ speaking: { words } }: Facts, kind: 'recommend' | 'decideChange'): readonly Form[] {
  const { asks, optional } = words.bot;
  const may = [{ name: 'text', label: optional(asks.why), kind: 'text' }] as const;
  const must = [{ name: 'text', label: asks.why, kind: 'text', required: true }] as const;
  return kind === 'recommend'
    ? [
        { verb: 'recommendYes', isMain: true, asks: may },
        { verb: 'recommendNo', asks: must }
      ]
    : [
        { verb: 'adopt', isMain: true, asks: may },
        { verb: 'reject', asks: must }
      ];
}

/** A change of the plan: to recommend, or to decide. */
export const requestPart =
  (kind: 'recommend' | 'decideChange') =>
  (facts: Facts, about: About): Part | null => {
    const row = recordOf(facts.context, about) as Request | null;
    if (!row) return null;
    const { bot } = facts.speaking.words;
    const isWaiting = kind === 'recommend' ? row.status === 'proposed' : isUndecided(row);
    const said =
      row.recommendation === 'yes' || row.recommendation === 'no' ? bot.told.recommendation[row.recommendation] : '';
    return {
      title: bot.titled(bot.kinds[kind], row.name),
      lines: [
        changeLine(facts, row),
        bot.told.because(row.reason),
        [said, row.recommendationText].filter(Boolean).join(' '),
        isWaiting ? '' : decidedLine(facts, row)
      ],
      ...(isWaiting && !isTold(about.stage) ? { question: bot.told[kind], forms: formsOf(facts, kind) } : {}),
      small: [
        row.proposedBy ? bot.told.proposedBy(row.proposedBy.name) : '',
        ...contextLines(facts, isWaiting ? about : { ...about, stage: 'onDay' })
      ],
      links: openLink(facts, 'changeRequest', row.id),
      was: stateOf(row as never)
    };
  };

/** The plan: to decide on, or to mend. Both want its whole text before the eyes. */
export const planPart =
  (kind: 'decidePlan' | 'revisePlan') =>
  (facts: Facts, about: About): Part => {
    const { speaking, context } = facts;
    const { bot } = speaking.words;
    return {
      title: bot.titled(bot.kinds[kind], context.project.name),
      lines: isTold(about.stage) ? [] : [bot.told[kind]],
      small: contextLines(facts, about),
      links: [{ title: bot.openPlan, url: into(speaking, context.project.key, ['now']) }]
    };
  };
