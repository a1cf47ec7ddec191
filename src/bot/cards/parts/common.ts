import { dayWords, deadlineWords, longDayWords, saysDay } from '../../../locales/dayWords';
import type { Speech } from '../../../locales/bot/load';
import { choiceWord } from '../../../locales/words';
import { isOff, isTold } from '../../../domain/reminders/reminder';
import type { Deadline, OutsideWord, Person } from '../../../domain/schema/kinds';
import type { AnyRecord } from '../../../domain/schema/record';
import { templateNamed } from '../../../domain/templates';
import type { TemplateName } from '../../../domain/templates';
import type { About } from '../about';
import type { Asked } from '../elements';
import { silentOn } from '../facts';
import type { Facts } from '../facts';
import type { Part } from '../part';
import { into, pathOf } from '../places';
import type { Speaking } from '../speaking';

/** «Ultimo februar» (onsdag 28. februar 2018), as people say it; only one of them where there is only one. */
export function longDeadline(words: Speech, deadline: Deadline | null): string {
  const said = deadline?.words.trim() ?? '';
  const day = longDayWords(words, deadline?.date ?? null);
  if (said === '' || day === '' || saysDay(said)) return day || said;
  return `«${said}» (${day})`;
}

export const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join(', ');

/** How a record stands, for the button that is made now: pressed when it stands otherwise, it changes nothing. */
export function stateOf(record: AnyRecord): string {
  const { status, answeredOn, deadline, nextReview, responsible, inputReceived, help } = record;
  const day = (value: unknown): string =>
    typeof value === 'string' ? value : ((value as Deadline | null)?.date ?? '');
  const word = typeof status === 'string' ? status : ((status as OutsideWord | null)?.outside ?? '');
  const who = (responsible as Person | null | undefined)?.id ?? 0;
  const texts = [inputReceived, help].map((text) => String(text ?? '').length);
  return [word, answeredOn ?? '', day(deadline), day(nextReview), who, ...texts].join('|').slice(0, 120);
}

/** What a state is called. */
export const statusWord = (words: Speech, template: TemplateName, record: AnyRecord): string =>
  choiceWord(words, templateNamed(template), 'status', record.status as string | OutsideWord | null);

/** What was answered for a milestone, in the words of the button; its state where no button says it. */
function milestoneAnswer(words: Speech, record: AnyRecord): string {
  const { answers } = words.bot;
  const { status, help, answeredOn, deadlineMovedOn } = record;
  const told = { reached: answers.reach, onTrack: answers.onTrack, offTrack: answers.offTrack } as const;
  if (String(help ?? '').trim() !== '') return answers.help;
  if (String(status) in told) return told[status as keyof typeof told];
  return answeredOn && answeredOn === deadlineMovedOn ? answers.postpone : statusWord(words, 'milestone', record);
}

/** «Marit svarte «Ikke i rute» 3. mars»: the last answer, where there is one. */
export function answeredLine({ speaking: { words } }: Facts, template: TemplateName, record: AnyRecord): string {
  const who = record.answeredBy as Person | null | undefined;
  if (!who) return '';
  const what = template === 'milestone' ? milestoneAnswer(words, record) : statusWord(words, template, record);
  return words.bot.since.answered(who.name, what, dayWords(words, (record.answeredOn as string | null) ?? null));
}

/** That there is no answer, and why: whoever has switched this off, or is away, has not been asked. */
function silenceLine(
  { words, awayUntil, hasOff, today }: Speaking,
  stage: 'toLeader' | 'toOwner',
  { kind, on }: About,
  asked: readonly Person[]
): string {
  const { stages } = words.bot;
  const silent = asked.filter((each) => !isOff(kind, (subject) => hasOff?.(each, subject) ?? false));
  const [one] = silent;
  if (!one) return asked.length > 0 ? stages.off(namesOf(asked)) : '';
  const away = silent.length === 1 ? (awayUntil?.(one) ?? '') : '';
  if (away > today) return stages.away(one.name, dayWords(words, away));
  return stages[stage](namesOf(silent), dayWords(words, on));
}

/** That it is asked again, or that others have not answered. */
function stageLine({ speaking, context }: Facts, about: About): string {
  const { stage } = about;
  if (isTold(stage)) return silenceLine(speaking, stage, about, silentOn(context, about));
  return stage === 'after' ? speaking.words.bot.stages.after : '';
}

/** That it is asked again, or that others have not answered; and in one line when it is due, if that is said, and where it is. */
export const contextLines = (facts: Facts, about: About, due = ''): readonly string[] => {
  const { name } = facts.context.project;
  const where = due === '' ? facts.speaking.words.bot.in(name) : `${due} · ${name}`;
  return [stageLine(facts, about), where].filter(Boolean);
};

export const openLink = (
  { speaking, context }: Facts,
  template: TemplateName,
  id: number,
  parent?: number
): NonNullable<Part['links']> => [
  { title: speaking.words.bot.open, url: into(speaking, context.project.key, pathOf(template, id, parent)) }
];

/** A question whose answer may be empty says so. */
export const optional = ({ speaking: { words } }: Facts, asked: Asked): Asked => ({
  ...asked,
  label: words.bot.optional(asked.label)
});

export const deadlineLine = ({ speaking: { words } }: Facts, deadline: Deadline | null): string =>
  deadline === null ? '' : words.bot.due(deadlineWords(words, deadline));
