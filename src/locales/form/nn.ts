import type { FormMessages } from '../messages';

export const messages: FormMessages = {};
