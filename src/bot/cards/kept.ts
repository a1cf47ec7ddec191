import { recordsOf } from '../../domain/reminders/context';
import { isUndecided } from '../../domain/planning/changeRequests';
import { changeRequest } from '../../domain/templates/changeRequest';
import type { About } from './about';
import { recordOf } from './facts';
import type { Facts } from './facts';
import type { Part } from './part';
import { partOf } from './partOf';
import { answeredLine } from './parts/common';
import { templateOf } from './places';
import { isVerb } from './verbs';
import type { Verb } from './verbs';

/**
 * What a card of several parts remembers of one that has become a receipt: how it is undone, or what was begun. It comes
 * back from outside, so it carries no words: what is said is told from the records, while they stand as they did.
 */
export interface Kept {
  readonly verb: Verb;
  readonly was: string;
}

export const keepsItself = (verb: Verb): boolean => verb === 'start' || verb === 'measure' || verb === 'friday';

/** Outside input: null where it is not what we write ourselves. */
export function keptIn(verb: unknown, was: unknown): Kept | null {
  const isRight = typeof verb === 'string' && isVerb(verb) && typeof was === 'string' && was.length <= 200;
  return isRight ? { verb, was } : null;
}

function lineOf({ speaking, context }: Facts, about: About, { verb, was }: Kept, part: Part): string {
  const { receipts } = speaking.words.bot;
  if (verb === 'start' || verb === 'friday') return receipts[verb === 'start' ? 'started' : 'friday'];
  if (verb === 'measure') return receipts.thanks;
  if (verb === 'withdraw') {
    const isWaiting = recordsOf(context.rows, changeRequest).some((row) => String(row.id) === was && isUndecided(row));
    return isWaiting ? (part.lines?.[0] ?? '') : '';
  }
  const template = templateOf[about.kind];
  const record = recordOf(context, about);
  const isSame = verb === 'undo' && template !== null && record?.version === was;
  return isSame ? answeredLine({ speaking, context }, template, record) : '';
}

/** A part of the card that was not pressed: its receipt, where it had become one and nobody has changed it since. */
export function partBeside(facts: Facts, about: About, kept: Kept | null): Part | null {
  const part = partOf(facts, about);
  const line = part && kept ? lineOf(facts, about, kept, part) : '';
  if (!part || !kept || line === '') return part;
  const { question: _question, forms: _forms, small: _small, ...rest } = part;
  const isUndone = kept.verb === 'undo' || kept.verb === 'withdraw';
  return { ...rest, lines: [line], kept, was: kept.was, ...(isUndone ? { forms: [{ verb: kept.verb }] } : {}) };
}
