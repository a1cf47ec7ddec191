import { messages as app } from './app/nb';
import { messages as approval } from './approval/nb';
import { messages as chapters } from './chapters/nb';
import { messages as check } from './check/nb';
import { messages as drafts } from './drafts/nb';
import { messages as failures } from './failures/nb';
import { messages as files } from './files/nb';
import { messages as followUp } from './followUp/nb';
import { messages as form } from './form/nb';
import { messages as goals } from './goals/nb';
import { messages as history } from './history/nb';
import { messages as now } from './now/nb';
import { messages as paste } from './paste/nb';
import { messages as pictures } from './pictures/nb';
import { messages as planning } from './planning/nb';
import { messages as reach } from './reach/nb';
import { messages as saving } from './saving/nb';
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
