import { messages as answers } from './answers/nb';
import { messages as cards } from './cards/nb';
import { messages as chat } from './chat/nb';
import { messages as faults } from './faults/nb';
import type { BotMessages } from './messages';

/** What the bot says in Teams. */
export const messages: BotMessages = { ...cards, ...answers, ...chat, faults };
