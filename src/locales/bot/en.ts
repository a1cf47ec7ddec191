import { messages as answers } from './answers/en';
import { messages as cards } from './cards/en';
import { messages as chat } from './chat/en';
import { messages as faults } from './faults/en';
import type { BotMessages } from './messages';

/** What the bot says in Teams. */
export const messages: BotMessages = { ...cards, ...answers, ...chat, faults };
