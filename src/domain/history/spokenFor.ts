import { daysBetween, isIsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import type { Template } from '../schema/template';
import { milestone } from '../templates/milestone';
import { alike } from './alike';
import type { Version } from './version';

/** What an answer changes. Only of milestones every step in the web part says who took it too. */
const answers = (template: Template): readonly string[] =>
  template.name === milestone.name ? ['answeredBy', 'answeredOn', 'status', 'help'] : ['answeredBy', 'answeredOn'];

/**
 * Who has said what a version stores, where that is another than whoever stored it: the bot writes what people answer
 * with an identity of its own. Null where whoever stored it spoke for themselves. An answer that is undone is not given
 * again: the day of the version and of the answer are the same, give or take what a time zone takes.
 */
export function spokenFor(template: Template, version: Version, before: AnyDraft | undefined): Person | null {
  const { values, made, byId, at } = version;
  const who = values.answeredBy as Person | null | undefined;
  const on = values.answeredOn;
  if (!who || before === undefined || made === 'outside' || byId === undefined || byId === who.id) return null;
  const isAnswer = answers(template).some((field) => !alike(before[field], values[field]));
  const day = at.slice(0, 10);
  if (!isAnswer || typeof on !== 'string' || !isIsoDate(on) || !isIsoDate(day)) return null;
  return Math.abs(daysBetween(on, day)) <= 1 ? who : null;
}
