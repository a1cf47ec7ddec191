import { isTold } from '../../domain/reminders/reminder';
import type { ReminderKind } from '../../domain/reminders/reminder';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import { readAbout, writeAbout } from './about';
import type { About } from './about';
import { askOf, recordOf } from './facts';
import type { Facts } from './facts';
import type { Part } from './part';
import { partOf } from './partOf';
import { answeredLine } from './parts/common';
import { templateOf } from './places';

/** One thing that a card says, and how it stood when the card was made: told from now, it says whether the card is old. */
export interface Standing {
  readonly about: About;
  readonly state: string;
}

/** What tells of a week, of something that is over, or of a fault that comes again while it lasts, is not told anew. */
const lasting: readonly ReminderKind[] = [
  'fridayRound',
  'programmeRound',
  'channelPost',
  'inputUsed',
  'brokenRecord',
  'unreadList'
];

/** It is over when nobody is asked any more; a report is, when somebody has begun it. */
const isByAsk = ({ kind }: About, { was }: Part): boolean =>
  was === undefined || kind === 'writeReport' || kind === 'offerReport';

/** No words and no days that pass: the same for as long as nobody has done anything. */
export function stateOfPart({ context }: Pick<Facts, 'context'>, about: About, part: Part | null): string {
  if (lasting.includes(about.kind)) return '';
  if (part === null) return 'gone';
  const verbs = (part.forms ?? []).map(({ verb }) => verb).join(',');
  const state = isByAsk(about, part) ? (askOf(context, about) ? 'asked' : 'over') : part.was;
  return `${state} ${verbs}`;
}

/** As the log keeps it. */
export const writeStandings = (all: readonly Standing[]): string =>
  JSON.stringify(all.map(({ about, state }) => [writeAbout(about), state]));

function standingIn(pair: unknown): Standing | null {
  const [text, state] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
  const about = readAbout(text);
  return about && typeof state === 'string' ? { about, state } : null;
}

/** None where it is not what we write ourselves. */
export function readStandings(text: string): readonly Standing[] {
  try {
    const all: unknown = JSON.parse(text || '[]');
    const found = Array.isArray(all) ? all.map(standingIn) : [];
    return found.every((each): each is Standing => each !== null) ? found : [];
  } catch {
    return [];
  }
}

/** The same with nothing to press, and one thing to say. */
function settled({ question: _question, forms: _forms, ...part }: Part, line: string): Part {
  return { ...part, lines: [line] };
}

/** Who has answered since the card was sent, what and when; nothing where nobody has. */
function saidSince(facts: Facts, about: About, sentOn: IsoDate): string {
  const template = templateOf[about.kind];
  const record: AnyRecord | null = template && recordOf(facts.context, about);
  const on = (record?.answeredOn as IsoDate | null | undefined) ?? '';
  return template && record && on >= sentOn ? answeredLine(facts, template, record) : '';
}

/** Is somebody else asked now than whoever has the card? What is told of others' silence asks nobody. */
function isOthers({ context }: Facts, about: About, to: Person | null): boolean {
  const holders = isTold(about.stage) ? [] : (askOf(context, about)?.holders ?? []);
  return to !== null && holders.length > 0 && !holders.some(({ id }) => id === to.id);
}

/** Whose card it is, and when it was sent: what was answered before that day is no answer to it. */
export interface SentTo {
  readonly to: Person | null;
  readonly sentOn: IsoDate;
}

/**
 * What somebody's card says when others have acted: who did what when, with nothing to press where it is answered, or is
 * somebody else's now.
 */
export function partAgain(facts: Facts, about: About, { to, sentOn }: SentTo): Part {
  const { refusals, since } = facts.speaking.words.bot;
  const part = partOf(facts, about);
  if (part === null) return { title: refusals.gone };
  const said = part.forms === undefined ? '' : saidSince(facts, about, sentOn);
  if (said !== '') return settled(part, said);
  if (part.forms !== undefined && isOthers(facts, about, to)) return settled(part, since.others);
  const isOver = isByAsk(about, part) && !lasting.includes(about.kind) && !askOf(facts.context, about);
  return isOver ? settled(part, since.nothing) : part;
}
