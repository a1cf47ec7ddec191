import { createHash } from 'node:crypto';
import type { Connection } from '../../data/repository';
import type { Act, Role } from '../../domain/access';
import type { Context } from '../../domain/reminders/context';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import type { TemplateName } from '../../domain/templates';
import type { Speaking } from '../cards/speaking';
import type { Tap } from '../turns';
import type { Heard } from './heard';

/** Everything that an answer is given with. Roles are what domain and SharePoint say that this person is. */
export interface Case {
  readonly heard: Heard;
  readonly tap: Tap;
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly context: Context;
  /** The record that is answered for; the project where there is none. */
  readonly record: AnyRecord;
  readonly speaking: Speaking;
  readonly connection: Connection;
}

/** What came of it: stored, with a receipt; or wrong, with what is wrong. */
export type Done =
  | {
      readonly kind: 'done';
      readonly receipt: readonly string[];
      /** What was stored, to be shown as it is now. */
      readonly stored?: { readonly template: TemplateName; readonly record: AnyRecord };
      /** How it is undone, if it is, and what must still hold then. */
      readonly undo?: { readonly verb: 'undo' | 'withdraw'; readonly was: string };
      readonly links?: readonly { readonly title: string; readonly url: string }[];
    }
  | { readonly kind: 'wrong'; readonly wrong: readonly string[] }
  /** It cannot be done as things stand: the record as it is says why. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly why: string };

/** A record that is to be written, or (id null) a new row. */
export interface Written {
  readonly template: TemplateName;
  readonly id: number | null;
}

export interface Deed {
  readonly act: Act;
  /** All that may be stored: whoever answers must be allowed to write each of them themselves. */
  readonly writes: (given: Case) => readonly Written[] | Promise<readonly Written[]>;
  readonly run: (given: Case) => Promise<Done>;
}

export const typedText = ({ heard }: Case, name: string): string => (heard.typed[name] ?? '').trim();

/** An identifier made from these: the same from the same. */
export function keyFrom(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/**
 * The identifier of what one press makes: the same card pressed in the same state makes the same record, however often
 * Teams delivers it.
 */
export const keyFor = ({ tap, heard }: Case, ...more: readonly (string | number)[]): string =>
  keyFrom(
    tap.placed.conversationId,
    tap.placed.activityId,
    heard.verb,
    heard.about.recordKey,
    heard.about.projectKey,
    ...more
  );
