import { fridayDraft, lastStatus, weekly } from '../../domain/reminders/gatherings';
import type { AnyRecord, RecordOf } from '../../domain/schema/record';
import { statusReport } from '../../domain/templates/statusReport';
import { boxesOf, fridayState } from '../cards/parts/friday';
import { begunReport } from './begunReport';
import type { Case, Done } from './deed';
import { keyFor, typedText } from './deed';
import { statusBegun, taken } from './startExpected';
import { storeChange } from './store';

const saved = (given: Case, record: AnyRecord): Done => ({
  ...begunReport(given, 'statusReport', record.id, [given.speaking.words.bot.receipts.friday]),
  stored: { template: 'statusReport', record }
});

/** With whoever writes now. */
const preparers = ({ person }: Case, { preparedBy }: Pick<RecordOf<typeof statusReport>, 'preparedBy'>) =>
  preparedBy.some(({ id }) => id === person.id) ? preparedBy : [...preparedBy, person];

/**
 * The three boxes of «Fredagsrunden» go into the status report that is begun, or ordered and begins so, and its facts are
 * filled in anew; where there is none, one begins with its facts. Where somebody has written in the report since the card came, what was
 * typed stays in the card, and nothing is overwritten.
 */
export async function friday(given: Case): Promise<Done> {
  const { context, speaking, connection, heard } = given;
  const draft = fridayDraft(context);
  const written = {
    summary: typedText(given, 'summary'),
    deviations: typedText(given, 'deviations'),
    decisionsComment: typedText(given, 'decisions')
  };
  const there = draft ?? lastStatus(context);
  const isFresh = heard.was === fridayState(context);
  // Of a report that is sent already, only the same press again: the same words may be true next week.
  const isThere = there !== undefined && JSON.stringify(boxesOf(there)) === JSON.stringify(written);
  if (isThere && draft) return saved(given, there as unknown as AnyRecord);
  if (isThere && !isFresh) return begunReport(given, 'statusReport', there.id, [speaking.words.bot.receipts.exists]);
  if (!isFresh) return { kind: 'wrong', wrong: [speaking.words.bot.since.written] };
  if (draft) {
    const change = {
      ...taken(given, 'statusReport', draft as unknown as AnyRecord),
      ...written,
      preparedBy: preparers(given, draft)
    };
    return saved(
      given,
      await storeChange(connection.repository, 'statusReport', draft as unknown as AnyRecord, change)
    );
  }
  const { id, name, key } = context.project;
  const made = await connection.repository.create(statusReport, {
    project: { id, title: name },
    projectKey: key,
    // Pressed twice at once it is one report.
    rowKey: keyFor(given, heard.was),
    ...statusBegun(given, weekly),
    ...written
  } as never);
  return saved(given, made as unknown as AnyRecord);
}
