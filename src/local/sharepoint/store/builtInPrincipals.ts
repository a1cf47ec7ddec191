import type { Principal } from './principals';

/** Who writes for an application that acts in its own name. */
export const APP_ID = 1073741822;
const SYSTEM_ID = 1073741823;

/** Who is in every site without having been added. */
export function builtInPrincipals(site: string): readonly Principal[] {
  return [
    nobody(site, APP_ID, 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint', 'SharePoint App'),
    nobody(site, SYSTEM_ID, 'SHAREPOINT\\system', 'System Account')
  ];
}

function nobody(site: string, id: number, login: string, title: string): Principal {
  return {
    site,
    id,
    kind: 'user',
    login,
    title,
    email: '',
    userName: '',
    objectId: null,
    jobTitle: null,
    department: null,
    guest: false,
    description: '',
    owner: null
  };
}
