import { messages as app } from './app/en';
import { messages as failures } from './failures/en';
import { messages as form } from './form/en';
import type { Messages } from './messages';

export const messages: Messages = { app, failures, form };
