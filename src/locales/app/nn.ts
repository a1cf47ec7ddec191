import type { AppMessages } from '../messages';

export const messages: AppMessages = {};
