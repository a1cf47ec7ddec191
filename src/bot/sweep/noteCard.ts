import { query } from '../../data/repository';
import type { Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { message } from '../../domain/templates/message';
import type { Log } from '../log';
import type { Placed } from '../messenger';

/**
 * Whoever pressed has the receipt in the card's place: the log learns what stands there, so that the sweep tells the
 * others and leaves theirs alone. What goes wrong is harmless: their card comes to say the same in other words.
 */
export async function noteCard(repository: Repository, placed: Placed, shown: string, log: Log): Promise<void> {
  if (placed.activityId === '') return;
  try {
    const { rows } = await repository.read({ rows: query(message, { activityId: placed.activityId }) });
    const row = rows.find(({ conversationId }) => conversationId === placed.conversationId);
    if (row) await repository.update(message, row, { shown }, 'unread');
  } catch (error) {
    log.warn('cardNotNoted', { kind: isFailure(error) ? error.detail.kind : 'unknown' });
  }
}
