import { alike } from '../../domain/history/alike';
import { recordsOf } from '../../domain/reminders/context';
import type { Person } from '../../domain/schema/kinds';
import type { RecordOf } from '../../domain/schema/record';
import { storedKeys } from '../../domain/schema/record';
import { templateNamed } from '../../domain/templates';
import { changeRequest } from '../../domain/templates/changeRequest';
import { templateOf } from '../cards/places';
import { handleIn } from './decisions';
import type { Case, Deed, Done } from './deed';
import { storeChange } from './store';

/** What belongs to a row and to no answer. */
const fixed = ['project', 'projectKey', 'rowKey', 'key'];

/** What answers set besides the fields that only steps set. */
const answered = ['status', 'deadline', 'nextReview', 'inputReceived'];

/**
 * «Angre»: what stood there before the last version stands there again. Only by whoever answered, and only while nobody
 * has stored anything since; what stood there SharePoint tells, not the card.
 */
async function undo(given: Case): Promise<Done> {
  const { heard, record, person, connection, speaking } = given;
  const { receipts, since } = speaking.words.bot;
  const name = templateOf[heard.about.kind];
  const by = record.answeredBy as Person | null | undefined;
  if (name === null || record.version !== heard.was || by?.id !== person.id)
    return { kind: 'refused', why: since.notUndone };
  const template = templateNamed(name);
  const [now, before] = await connection.repository.history(template, record.id);
  if (!now || !before) return { kind: 'refused', why: since.notUndone };
  const changed = storedKeys(template).filter(
    (key) => !fixed.includes(key) && !alike(now.values[key], before.values[key])
  );
  const isAnswer = changed.every((key) => answered.includes(key) || template.fields[key]?.options.managed === true);
  if (!isAnswer) return { kind: 'refused', why: since.notUndone };
  const change = Object.fromEntries(changed.map((key) => [key, before.values[key]]));
  const stored = await storeChange(connection.repository, name, record, change);
  return { kind: 'done', receipt: [receipts.undone], stored: { template: name, record: stored } };
}

/** A new deadline that was asked for is not asked for any more. */
async function withdraw(given: Case): Promise<Done> {
  const { heard, context, record, speaking, person } = given;
  const request = recordsOf(context.rows, changeRequest).find(({ id }) => String(id) === heard.was);
  const isOwn = request?.proposedBy?.id === person.id && request.milestone?.id === record.id;
  if (!request || !isOwn) return { kind: 'refused', why: speaking.words.bot.since.notUndone };
  return handleIn(given, 'withdraw', request as RecordOf<typeof changeRequest>);
}

export const undoDeeds = {
  undo: {
    act: 'editRows',
    writes: ({ heard, record }) => [{ template: templateOf[heard.about.kind] ?? 'milestone', id: record.id }],
    run: undo
  },
  withdraw: {
    act: 'proposeChange',
    writes: ({ heard }) => [{ template: 'changeRequest', id: Number(heard.was) || null }],
    run: withdraw
  }
} as const satisfies Readonly<Record<string, Deed>>;
