import { messages as app } from './app/nb';
import { messages as failures } from './failures/nb';
import { messages as form } from './form/nb';
import type { Messages } from './messages';

export const messages: Messages = { app, failures, form };
