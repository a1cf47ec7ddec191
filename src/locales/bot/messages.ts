import type { Said } from '../messages';
import type { messages as answers } from './answers/nb';
import type { messages as cards } from './cards/nb';
import type { messages as chat } from './chat/nb';
import type { messages as faults } from './faults/nb';

/** Bokmål says which messages there are. */
export type BotAnswerMessages = Said<typeof answers>;
export type BotCardMessages = Said<typeof cards>;
export type BotChatMessages = Said<typeof chat>;
export type BotFaultMessages = Said<typeof faults>;

export type BotMessages = BotAnswerMessages & BotCardMessages & BotChatMessages & { readonly faults: BotFaultMessages };
