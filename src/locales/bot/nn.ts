import { messages as answers } from './answers/nn';
import { messages as cards } from './cards/nn';
import { messages as chat } from './chat/nn';
import { messages as faults } from './faults/nn';
import type { BotMessages } from './messages';

/** What the bot says in Teams. */
export const messages: BotMessages = { ...cards, ...answers, ...chat, faults };
