import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { RoleKey } from '../../src/local/people';
import { groupSite } from '../../src/local/sites';
import type { Beginning } from './beginnings';
import { userOf } from './site';

/** The programme leader owns both sites; the project leader only the team's. */
export const setUpAt = (address: string, role: RoleKey = 'programmeLeader'): Promise<void> =>
  connect(address, withToken(userOf(role))).setUp(() => undefined);

/** Both sites have their lists; the team's was set up first, so that it does not stand in the register. */
export const listsInBoth: Beginning = {
  name: 'lists-in-both',
  fill: async (origin) => {
    await setUpAt(`${origin}${groupSite}`);
    await setUpAt(origin);
  }
};
