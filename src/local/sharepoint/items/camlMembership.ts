import type { Element } from '@xmldom/xmldom';
import type { Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Condition } from '../odata/filter';
import { groupsWith, membersOf } from '../store/members';
import { groupsOf, principalWithId, usersOf, type Principal } from '../store/principals';
import type { Visit } from '../visit';

type People = (visit: Visit, element: Element) => readonly Principal[];

/** `<Membership Type="..">` by its type. */
const OF: Readonly<Record<string, People>> = {
  'spweb.allusers': ({ farm, web }) => usersOf(farm, web.site),
  'spweb.users': ({ farm, web }) => usersOf(farm, web.site),
  'spweb.groups': ({ farm, web }) => groupsOf(farm, web.site),
  spgroup: ({ farm, web }, element) => {
    const group = principalWithId(farm, web.site, Number(element.getAttribute('ID')));
    return group?.kind === 'group' ? membersOf(farm, group) : [];
  },
  currentusergroups: (visit) => groupsWith(visit.farm, visit.web.site, visit.me().id)
};

/** A person column that names one of these people or groups. */
export function membership(element: Element, field: Field, visit: Visit): Condition {
  const people = OF[element.getAttribute('Type')?.toLowerCase() ?? ''];
  if (!people || KINDS[field.kind].number !== KINDS.User.number) throw refuse.badCaml();
  const values = people(visit, element).map(({ id }) => ({ kind: 'number' as const, value: id }));
  return { kind: 'among', field: { kind: 'field', path: [field.internalName, 'Id'] }, values };
}
