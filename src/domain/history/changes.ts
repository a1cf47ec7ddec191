import type { ByKind, Deadline } from '../schema/kinds';
import { isEmpty } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import type { AnyField, Template } from '../schema/template';
import { alike, differing } from './alike';

/** What somebody did to a record between two of its versions. Values are the field's own kind; words are made elsewhere. */
export type Change =
  | {
      readonly kind: 'set' | 'cleared' | 'changed';
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
    }
  /** A text too long for a sentence: which it was, with both of its versions to read. */
  | { readonly kind: 'rewritten'; readonly field: string; readonly from: unknown; readonly to: unknown }
  /** Items that came to a list and items that left it. */
  | {
      readonly kind: 'listed';
      readonly field: string;
      readonly added: readonly unknown[];
      readonly removed: readonly unknown[];
    }
  /** A deadline that stood was set to another day. `outside`: in the plain list, where nobody asks why. */
  | {
      readonly kind: 'moved';
      readonly field: string;
      readonly from: Deadline;
      readonly to: Deadline;
      readonly reason: string;
      readonly outside: boolean;
    }
  /** A record came to a new state. */
  | {
      readonly kind: 'became';
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
      readonly reason: string;
      readonly on: string | null;
      readonly outside: boolean;
    };

type Shown = 'value' | 'text' | 'list';

/** How a change in each kind of field is told. */
const shownAs: ByKind<Shown> = {
  text: 'value',
  prose: 'text',
  number: 'value',
  money: 'value',
  percent: 'value',
  yesNo: 'value',
  date: 'value',
  deadline: 'value',
  scale: 'value',
  choice: 'value',
  choices: 'list',
  person: 'value',
  people: 'list',
  link: 'value',
  links: 'list',
  url: 'value',
  computed: 'value'
};

/** Longer than this, and a text is not quoted in a sentence. */
const longestQuoted = 60;

const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > longestQuoted;

const without = (all: readonly unknown[], others: readonly unknown[]): readonly unknown[] =>
  all.filter((one) => !others.some((other) => alike(one, other)));

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function plainChange(field: string, shape: AnyField, from: unknown, to: unknown): Change {
  if (shownAs[shape.kind] === 'list') {
    const [before, after] = [asList(from), asList(to)];
    return { kind: 'listed', field, added: without(after, before), removed: without(before, after) };
  }
  if (shownAs[shape.kind] === 'text' || isLong(from) || isLong(to)) return { kind: 'rewritten', field, from, to };
  return { kind: isEmpty(from) ? 'set' : isEmpty(to) ? 'cleared' : 'changed', field, from, to };
}

/** What several fields tell together: the field that leads, and those that only follow it. */
interface Deed {
  readonly leads: string;
  readonly follow: readonly string[];
  readonly tell: (field: string, before: AnyDraft, after: AnyDraft) => Change | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const dayOf = (deadline: unknown): string | null => (deadline as Deadline | null | undefined)?.date ?? null;

/** A deadline that is set for the first time, or whose words alone change, is told like any other field. */
function tellMove(field: string, before: AnyDraft, after: AnyDraft): Change | null {
  const from = before[field] as Deadline | null;
  const to = after[field] as Deadline | null;
  if (!dayOf(from) || !dayOf(to) || dayOf(from) === dayOf(to)) return null;
  const told = ['previousDeadline', 'deadlineReason', 'deadlineMovedOn'].some((one) => !alike(before[one], after[one]));
  const reason = told ? textOf(after.deadlineReason) : '';
  return { kind: 'moved', field, from: from!, to: to!, reason, outside: to?.movedFrom !== undefined };
}

function tellState(field: string, before: AnyDraft, after: AnyDraft): Change | null {
  const [from, to] = [before[field], after[field]];
  const on = to === 'reached' ? textOf(after.reachedOn) || null : null;
  const unknown = typeof to === 'object' && to !== null;
  // Whoever marks a milestone as reached in Framdrift says when; a word we do not know cannot come from us.
  const outside = unknown || (to === 'reached' && on === null);
  const why = ['statusReason', 'returnReason'].find((one) => !alike(before[one], after[one]));
  const reason = why === undefined ? '' : textOf(after[why]);
  return { kind: 'became', field, from, to, reason, on, outside };
}

const deeds: readonly Deed[] = [
  {
    leads: 'deadline',
    follow: ['originalDeadline', 'previousDeadline', 'deadlineReason', 'deadlineMovedOn'],
    tell: tellMove
  },
  {
    leads: 'status',
    follow: ['statusReason', 'reachedOn', 'returnReason', 'returnedBy', 'returnedOn'],
    tell: tellState
  }
];

/** Who answered and when is said by the sentence that tells of the answer. */
const toldByOthers = ['answeredBy', 'answeredOn', 'helpOn'];

/** The same answer as before, given anew: nothing else has changed. */
function answeredAgain(template: Template, after: AnyDraft): readonly Change[] {
  const { status } = after;
  if (!template.fields.answeredOn || !template.fields.status || isEmpty(after.answeredOn)) return [];
  return [{ kind: 'became', field: 'status', from: status, to: status, reason: '', on: null, outside: false }];
}

/** What people would call changed between two versions of a record, in the template's order. What is hidden is not told. */
export function changesBetween(template: Template, before: AnyDraft, after: AnyDraft): readonly Change[] {
  const differs = differing(template, before, after);
  const changed = differs.filter((field) => !toldByOthers.includes(field));
  if (changed.length === 0 && differs.includes('answeredOn')) return answeredAgain(template, after);
  const told = deeds
    .filter(({ leads }) => changed.includes(leads))
    .map(({ leads, follow, tell }) => ({ change: tell(leads, before, after), covers: [leads, ...follow] }))
    .filter((deed): deed is { change: Change; covers: string[] } => deed.change !== null);
  const covered = new Set(told.flatMap(({ covers }) => covers));
  const plain = changed
    .filter((field) => !covered.has(field))
    .map((field) => plainChange(field, template.fields[field]!, before[field], after[field]));
  return [...plain, ...told.map(({ change }) => change)];
}
