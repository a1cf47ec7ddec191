import { recordsOf } from '../../domain/reminders/context';
import { fridayDraft, weekly } from '../../domain/reminders/gatherings';
import type { AnyRecord } from '../../domain/schema/record';
import { statusReport } from '../../domain/templates/statusReport';
import { boxesOf, fridayState } from '../cards/parts/friday';
import { begunReport } from './begunReport';
import type { Case, Done } from './deed';
import { keyFor, typedText } from './deed';
import { factsOf, statusBegun } from './startExpected';
import { storeChange } from './store';

const saved = (given: Case, record: AnyRecord): Done => ({
  ...begunReport(given, 'statusReport', record.id, [given.speaking.words.bot.receipts.friday]),
  stored: { template: 'statusReport', record }
});

/**
 * The three boxes of «Fredagsrunden» go into the status report that is begun, whose facts are filled in anew; where
 * there is none, one begins with its facts. Where somebody has written in the report since the card came, what was
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
  const isThere = draft !== null && JSON.stringify(boxesOf(draft)) === JSON.stringify(written);
  if (isThere) return saved(given, draft as unknown as AnyRecord);
  if (heard.was !== fridayState(draft)) return { kind: 'wrong', wrong: [speaking.words.bot.since.written] };
  if (draft) {
    const change = { ...factsOf(given, 'statusReport', draft.periodStart), ...written };
    return saved(
      given,
      await storeChange(connection.repository, 'statusReport', draft as unknown as AnyRecord, change)
    );
  }
  const { id, name, key } = context.project;
  const last = recordsOf(context.rows, statusReport).length;
  const made = await connection.repository.create(statusReport, {
    project: { id, title: name },
    projectKey: key,
    rowKey: keyFor(given, last),
    ...statusBegun(given, weekly),
    ...written
  } as never);
  return saved(given, made as unknown as AnyRecord);
}
