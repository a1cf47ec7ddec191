import type { Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { addDays } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import { message } from '../../domain/templates/message';
import type { Presented } from '../cards/present';
import type { Log } from '../log';
import { Unsent } from '../messenger';
import type { Messenger } from '../messenger';
import type { LogRow } from './deliver';

/** A card that somebody has got stands open for so many days; after that nobody looks at it, and a tap tells how it is. */
export const openFor = 30;
/** So many cards in one sweep; the others have their turn in the next. */
const mostAtOnce = 40;
/** One change is told to one card so many times at most, whatever Teams and SharePoint answer. */
const mostTries = 3;

export interface CopiesOptions {
  readonly repository: Repository;
  readonly messenger: Messenger;
  readonly log: Log;
}

/** The card as it would be now; null where nothing of it has changed. */
export type Again = (row: LogRow) => Promise<Presented | null>;

const isStanding = ({ state, recipient, conversationId, activityId, shown }: LogRow): boolean =>
  state === 'sent' && recipient !== null && conversationId !== '' && activityId !== '' && shown !== '';

/**
 * The cards that others have of what somebody has answered, here or in the web part: they come to say who did what when.
 * Whoever pressed has their receipt already, and their row says so.
 */
export class Copies {
  private readonly tries = new Map<string, number>();

  public constructor(private readonly options: CopiesOptions) {}

  /** Resolves with whether all that is to be told is told. Never rejects for one card. */
  public async refresh(rows: readonly LogRow[], today: IsoDate, again: Again): Promise<boolean> {
    const oldest = addDays(today, -openFor);
    let left = mostAtOnce;
    for (const row of rows) {
      if (!isStanding(row) || row.day < oldest) continue;
      const now = await again(row);
      if (now === null) continue;
      if (left === 0) return false;
      if (!this.mayTry(row, now)) continue;
      left -= 1;
      if (!(await this.replace(row, now))) return false;
    }
    return true;
  }

  private mayTry({ id }: LogRow, { shown }: Presented): boolean {
    if (this.tries.size > 10_000) this.tries.clear();
    const key = `${id} ${shown}`;
    const tried = this.tries.get(key) ?? 0;
    this.tries.set(key, tried + 1);
    return tried < mostTries;
  }

  /** False where Teams wants to be left alone, so that the others wait too. */
  private async replace(row: LogRow, now: Presented): Promise<boolean> {
    const { repository, messenger, log } = this.options;
    try {
      await messenger.update({ conversationId: row.conversationId, activityId: row.activityId }, now);
    } catch (error) {
      if (!(error instanceof Unsent)) throw error;
      log.warn('copyNotUpdated', { message: row.id, reason: error.reason });
      if (error.reason === 'notNow' || error.reason === 'noAnswer') return false;
    }
    await this.note(repository, row, now.shown);
    return true;
  }

  private async note(repository: Repository, row: LogRow, shown: string): Promise<void> {
    try {
      await repository.update(message, row, { shown }, 'unread');
    } catch (error) {
      this.options.log.warn('copyNotNoted', {
        message: row.id,
        kind: isFailure(error) ? error.detail.kind : 'unknown'
      });
    }
  }
}
