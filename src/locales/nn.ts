import { messages as app } from './app/nn';
import { messages as approval } from './approval/nn';
import { messages as chapters } from './chapters/nn';
import { messages as check } from './check/nn';
import { messages as drafts } from './drafts/nn';
import { messages as failures } from './failures/nn';
import { messages as files } from './files/nn';
import { messages as followUp } from './followUp/nn';
import { messages as form } from './form/nn';
import { messages as goals } from './goals/nn';
import { messages as history } from './history/nn';
import { messages as now } from './now/nn';
import { messages as paste } from './paste/nn';
import { messages as pictures } from './pictures/nn';
import { messages as planning } from './planning/nn';
import { messages as reach } from './reach/nn';
import { messages as saving } from './saving/nn';
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
