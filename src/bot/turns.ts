import type { Outgoing, Placed } from './messenger';

/** Who Teams' signed token says that it is. What a card carries about people is never believed. */
export interface Sender {
  readonly entraId: string;
  readonly tenantId: string;
  readonly name: string;
  /** The language of the person's Teams: `nb-NO`. */
  readonly locale: string;
}

/** Somebody has pressed a button of a card. */
export interface Tap {
  readonly from: Sender;
  readonly verb: string;
  /** What the button carries, and what was typed in the card: outside input. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The card that was pressed. */
  readonly placed: Placed;
}

/** Somebody has written to the bot, in chat or, mentioned, in a channel. */
export interface Said {
  readonly from: Sender;
  /** Without the mention. */
  readonly text: string;
  /** The channel that it was written in; null in the personal chat. */
  readonly channelId: string | null;
}

/** What somebody who has written is answered: one card, and more where one does not hold it. */
export interface Answer extends Outgoing {
  readonly also?: readonly Outgoing[];
}

/** One thing that a message extension has found. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly message: Outgoing;
}

/** Somebody has looked for something to put into a conversation. */
export interface Search {
  readonly from: Sender;
  readonly kind: 'milestones' | 'lessons' | 'reports';
  readonly words: string;
}

/** The card that replaces the one that was pressed; or that one stays as it is, and the text is said beside it. */
export interface Reply extends Outgoing {
  readonly stays?: true;
}

/** What the bot does with what comes in from Teams. */
export interface Turns {
  tap(tap: Tap): Promise<Reply>;
  said(message: Said): Promise<Answer>;
  /** What was found, or why nothing could be looked for. */
  search(search: Search): Promise<readonly Found[] | string>;
  /** What a pasted link to Framdrift shows; null where it is nobody's business. */
  unfurl(from: Sender, address: string): Promise<Found | null>;
  /** Somebody has got the app, or lost it. */
  reached(person: Sender, reached: boolean): Promise<void>;
}
