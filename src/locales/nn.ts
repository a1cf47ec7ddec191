import { messages as app } from './app/nn';
import { messages as failures } from './failures/nn';
import { messages as form } from './form/nn';
import type { Messages } from './messages';

export const messages: Messages = { app, failures, form };
