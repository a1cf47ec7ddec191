import type { Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { alike } from '../../domain/history/alike';
import type { AnyRecord } from '../../domain/schema/record';
import { storeStep } from '../../domain/storeStep';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';

const holds = (record: AnyRecord, change: object): boolean =>
  Object.entries(change).every(([name, value]) => alike(record[name], value));

/**
 * Stores a change. Where the answer was lost, the record is read again: if it says what was to be stored, it was.
 * Rejects like the repository.
 */
export async function storeChange(
  repository: Repository,
  name: TemplateName,
  before: AnyRecord,
  change: object
): Promise<AnyRecord> {
  const template = templateNamed(name);
  try {
    return (await storeStep(repository, template, before as never, change as never)) as AnyRecord;
  } catch (error) {
    if (!isFailure(error, 'Unavailable')) throw error;
    const { found } = await repository.read({ found: { template, filter: { id: before.id } } });
    const now = found[0] as AnyRecord | undefined;
    if (now && holds(now, change)) return now;
    throw error;
  }
}
