import { latestOf, measuredOf, unmeasuredOf } from '../../../domain/benefits/measuring';
import { recordsOf } from '../../../domain/reminders/context';
import type { RecordOf } from '../../../domain/schema/record';
import type { indicator } from '../../../domain/templates/indicator';
import { measurement } from '../../../domain/templates/measurement';
import { templateNamed } from '../../../domain/templates';
import { dayWords } from '../../../locales/dayWords';
import { writeNumber } from '../../../locales/numberText';
import { fieldWords } from '../../../locales/words';
import type { About } from '../about';
import { askOf, recordOf } from '../facts';
import type { Facts } from '../facts';
import type { Form, Part } from '../part';
import { contextLines, openLink, optional } from './common';

type Indicator = RecordOf<typeof indicator>;

/** How often it has been measured, and which was stored last: pressed after somebody has measured, a button stores nothing. */
export const measuredState = ({ context }: Pick<Facts, 'context'>, row: Pick<Indicator, 'id'>): string => {
  const all = measuredOf(row, recordsOf(context.rows, measurement));
  return `${all.length}|${Math.max(0, ...all.map(({ id }) => id))}`;
};

/** «Marit svarte «93,6» 19. februar»: the last measurement; empty where there is none. */
function measuredLine({ speaking: { words }, context }: Facts, row: Indicator): string {
  const last = latestOf(row, recordsOf(context.rows, measurement));
  if (!last || last.measured === null) return '';
  const [value, day] = [writeNumber(last.measured, words.language), dayWords(words, last.measuredOn)];
  return last.measuredBy
    ? words.bot.since.answered(last.measuredBy.name, value, day)
    : words.bot.receipts.measured(value, day);
}

function measuring(facts: Facts, row: Indicator): Form {
  const { words, today } = facts.speaking;
  const { asks } = words.bot;
  const unit = fieldWords(words, templateNamed('indicator'), 'unit').label;
  return {
    verb: 'measure',
    isMain: true,
    asks: [
      { name: 'measured', label: asks.measured, kind: 'number', required: true, hint: row.unitName || unit },
      { name: 'day', label: asks.measuredOn, kind: 'day', required: true, value: today },
      optional(facts, { name: 'comment', label: asks.comment, kind: 'text' })
    ]
  };
}

/** Has nobody measured at the time that is asked about? */
function isWaiting({ context }: Facts, about: About, row: Indicator): boolean {
  const missing = unmeasuredOf(row, recordsOf(context.rows, measurement));
  return askOf(context, about) !== undefined && missing.some(({ on }) => on === about.on);
}

/** What is to be measured of a benefit, also when the project is over; who measured what, where somebody has. */
export function measurementPart(facts: Facts, about: About): Part | null {
  const row = recordOf(facts.context, about) as Indicator | null;
  if (!row) return null;
  const { words } = facts.speaking;
  const { bot } = words;
  const last = measuredLine(facts, row);
  const waits = isWaiting(facts, about, row);
  const told = waits ? bot.told.measurement(dayWords(words, about.on)) : last || bot.since.nothing;
  return {
    title: bot.titled(bot.kinds.measurement, row.name),
    ...(row.method.trim() === '' ? {} : { sentence: row.method }),
    lines: [told],
    small: contextLines(facts, waits ? about : { ...about, stage: 'onDay' }),
    ...(waits ? { forms: [measuring(facts, row)] } : {}),
    links: openLink(facts, 'indicator', row.id),
    was: measuredState(facts, row)
  };
}
