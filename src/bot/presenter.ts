import { contextsOf } from '../domain/reminders/context';
import type { Context } from '../domain/reminders/context';
import { osloDay } from '../domain/reminders/osloTime';
import type { DueMessage } from '../domain/reminders/reminder';
import type { IsoDate } from '../domain/schema/dates';
import type { Person } from '../domain/schema/kinds';
import { present, presentAgain } from './cards/present';
import type { Presented } from './cards/present';
import type { Speaking } from './cards/speaking';
import { knowing, languageIn } from './said';
import type { LogRow } from './sweep/deliver';
import type { Known } from './sweep/memory';
import type { Voice } from './voice';

/** What a sweep has to say, as whoever it is for reads it. */
export class Presenter {
  private readonly contexts = new WeakMap<Known, readonly Context[]>();

  public constructor(private readonly voice: Voice) {}

  /** A message as whoever it is for reads it; null where what it was about is gone. */
  public async present(site: string, message: DueMessage, known: Known): Promise<Presented | null> {
    const speaking = await this.speakingTo(message.to.person, site, known);
    return present(speaking, this.contextsIn(known, message.day), message);
  }

  /** What somebody has got already, as it would be now; null where nothing of it has changed. */
  public async presentAgain(site: string, row: LogRow, known: Known): Promise<Presented | null> {
    const speaking = await this.speakingTo(row.recipient, site, known);
    return presentAgain(speaking, this.contextsIn(known, speaking.today), row.shown, {
      to: row.recipient,
      sentOn: row.day
    });
  }

  /** Reckoned once for all that a sweep has to say. */
  private contextsIn(known: Known, today: IsoDate): readonly Context[] {
    const before = this.contexts.get(known);
    const contexts = before ?? contextsOf(known.records, known.settings, { today, dayOf: osloDay }, known.people);
    this.contexts.set(known, contexts);
    return contexts;
  }

  private async speakingTo(person: Person | null | undefined, site: string, { people }: Known): Promise<Speaking> {
    const language = languageIn(people, person) ?? (await this.voice.usualIn(site));
    return knowing(await this.voice.speaking(site, language), people);
  }
}
