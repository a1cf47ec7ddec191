import type { Principal } from '../store/principals';
import type { Visit } from '../visit';
import { entity, type Entity } from './node';
import { userEntity } from './people';

/** A person as a person column shows them when it is expanded: the row of the hidden list of people. */
export function userInfo(visit: Visit, user: Principal): Entity {
  const [first = '', ...rest] = user.title.split(' ');
  return entity({
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    uri: `Web/SiteUserInfoList/Items(${user.id})`,
    id: user.objectId ?? String(user.id),
    own: { Id: user.id, Title: user.title, Name: user.login, EMail: user.email },
    more: {
      ID: () => user.id,
      UserName: () => user.login.slice(user.login.lastIndexOf('|') + 1),
      SipAddress: () => user.email,
      FirstName: () => first,
      LastName: () => rest.join(' '),
      JobTitle: () => user.jobTitle,
      Department: () => user.department,
      ContentTypeDisp: () => (user.kind === 'group' ? 'SharePointGroup' : 'Person'),
      Picture: () => null,
      WorkPhone: () => null,
      MobilePhone: () => null,
      Office: () => null,
      IsSiteAdmin: () => false
    },
    links: { links: () => userEntity(visit, user) }
  });
}
