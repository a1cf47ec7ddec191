import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { isLocal, openPlace } from '../contract/place';
import { aLog, speaking } from './answering';
import type { Ground } from './askedMilestone';

/** What needs a SharePoint of ours, where nobody else's answers are changed. */
export const locally = isLocal ? test : test.skip;

/** Where answers are tested: opened before all tests of the file, with a log and a SharePoint that are whole before each. */
export function aGround(): Ground {
  const log = aLog();
  const ground = { log } as { -readonly [K in keyof Ground]: Ground[K] };
  beforeAll(async () => {
    ground.place = await openPlace();
    ground.bot = connect(ground.place.connection.url, withToken('the-bot'));
    ground.said = await speaking(ground.bot.url);
  });
  beforeEach(() => void log.lines.splice(0));
  afterEach(() => ground.place.local?.sharePoint.faults.clear());
  afterAll(() => ground.place.close());
  return ground;
}
