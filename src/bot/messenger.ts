import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** Whom a message is for: a person by Entra object id, or a Teams channel by its conversation id. */
export type Receiver =
  { readonly kind: 'person'; readonly entraId: string } | { readonly kind: 'channel'; readonly channelId: string };

/** A card, and the same in plain text for notifications and clients that show no cards. */
export interface Outgoing {
  readonly card: IAdaptiveCard;
  readonly text: string;
}

/** Where a message stands in Teams: what it takes to replace its card. */
export interface Placed {
  readonly conversationId: string;
  readonly activityId: string;
}

/**
 * Why a message did not go: nobody is reached there (no app, blocked, gone); Teams would not take it now (`retryAfter`
 * in seconds, where it says); or no answer came, after which nobody knows whether it went; or Teams found it wrong.
 */
export type UnsentReason = 'unreachable' | 'notNow' | 'noAnswer' | 'refused';

export class Unsent extends Error {
  public override readonly name = 'Unsent';

  public constructor(
    public readonly reason: UnsentReason,
    public readonly retryAfter: number | null = null
  ) {
    super(reason);
  }
}

/** What the bot says in Teams. Rejects with `Unsent` and nothing else. */
export interface Messenger {
  /**
   * Begins the one personal conversation with a person, or a new thread in a channel.
   * @param until where its turn would come later than this, it is not sent. Milliseconds
   */
  send(to: Receiver, message: Outgoing, until?: number): Promise<Placed>;
  /** Puts another card where one stands. */
  update(placed: Placed, message: Outgoing): Promise<void>;
}
