import { messages as app } from './app/en';
import { messages as approval } from './approval/en';
import { messages as chapters } from './chapters/en';
import { messages as check } from './check/en';
import { messages as drafts } from './drafts/en';
import { messages as failures } from './failures/en';
import { messages as files } from './files/en';
import { messages as followUp } from './followUp/en';
import { messages as form } from './form/en';
import { messages as goals } from './goals/en';
import { messages as history } from './history/en';
import { messages as now } from './now/en';
import { messages as paste } from './paste/en';
import { messages as pictures } from './pictures/en';
import { messages as planning } from './planning/en';
import { messages as reach } from './reach/en';
import { messages as saving } from './saving/en';
import type { Messages } from './messages';

export const messages: Messages = {
  app,
  approval,
  chapters,
  check,
  drafts,
  failures,
  files,
  followUp,
  form,
  goals,
  history,
  now,
  paste,
  pictures,
  planning,
  reach,
  saving
};
