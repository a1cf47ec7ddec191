import type { Said } from '../messages';
import type { messages } from './nb';

/** Bokmål says which messages there are. */
export type BotMessages = Said<typeof messages>;
