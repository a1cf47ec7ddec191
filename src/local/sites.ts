import { people, roles } from './people';
import type { RoleKey } from './people';

/** The demo team's site: its pages, and the site of its Teams channel. */
export const groupSite = '/sites/framdrift';

const accounts = (...keys: RoleKey[]): string[] =>
  roles.filter(({ role }) => keys.includes(role)).map(({ userName }) => userName);

/** The tenant's root site, where personal apps run and the organisation's own may read, and the demo team's own. */
export const sites = [
  {
    path: '/',
    title: 'Fjordvik kommune',
    owners: accounts('programmeLeader'),
    visitors: people.filter(({ guest }) => !guest).map(({ userName }) => userName)
  },
  {
    path: groupSite,
    title: 'Levekår – omstilling',
    owners: accounts('projectLeader', 'programmeLeader', 'programmeLeader2'),
    members: accounts('projectOwner', 'responsible1', 'responsible2', 'responsible3', 'unionRepresentative', 'guest'),
    visitors: accounts('reader', 'guestReader')
  }
];
