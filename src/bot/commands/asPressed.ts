import { answer } from '../actions/answer';
import { writeAbout } from '../cards/about';
import type { Log } from '../log';
import type { Sender } from '../turns';
import type { Begin } from './reply';

/** No card was pressed. */
const nowhere = { conversationId: '', activityId: '' };

interface Options {
  readonly log: Log;
  /** Something has changed in a site: others may have something to hear. */
  readonly changed: (site: string) => Promise<void>;
}

/** What somebody asks for in writing is done as if they had pressed the button for it: the same is asked of them. */
export const asPressed =
  (from: Sender, { log, changed }: Options): Begin =>
  async ({ site, connection, speaking }, about) => {
    const tap = { from, verb: 'start', data: { site, at: 0, about: writeAbout(about), was: '' }, placed: nowhere };
    const answered = await answer(tap, { connection, speaking, log, isWritten: true });
    if (answered.changed) await changed(site);
    return answered.message;
  };
