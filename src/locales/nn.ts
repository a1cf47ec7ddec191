import { messages as app } from './app/nn';
import { messages as check } from './check/nn';
import { messages as failures } from './failures/nn';
import { messages as form } from './form/nn';
import { messages as history } from './history/nn';
import { messages as now } from './now/nn';
import { messages as paste } from './paste/nn';
import type { Messages } from './messages';

export const messages: Messages = { app, check, failures, form, history, now, paste };
