import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { ContentType } from '../store/contentTypes';
import type { Visit } from '../visit';
import { applyType } from './change';
import type { TypeHome } from './home';
import { childId, comesFrom, sameId } from './ids';
import { duplicateType } from './refusals';
import { availableTypes } from './types';

const ITEM = '0x01';
const ID = /^0x([0-9a-f]{2})+$/i;

/** As on real sites, the id that a body gives is not heeded: the new content type comes from Item. */
export function newType(visit: Visit, home: TypeHome, body: Body): ContentType {
  return addUnder(visit, home, body, childId(ITEM));
}

/** SP.ContentTypeCreationInformation, whose id counts: it says what the new content type comes from. */
export function describedType(visit: Visit, home: TypeHome, given: Body): ContentType {
  const { Id, ParentContentType: _parent, ...body } = isRecord(given.parameters) ? given.parameters : given;
  const said = String((isRecord(Id) ? Id.StringValue : Id) ?? '');
  if (said !== '' && !ID.test(said)) throw refuse.badArgument('Value does not fall within the expected range.');
  return addUnder(visit, home, body, said || childId(ITEM));
}

function addUnder(visit: Visit, home: TypeHome, body: Body, id: string): ContentType {
  home.guard();
  const [parent] = availableTypes(visit.farm, visit.web)
    .filter((type) => comesFrom(id, type.id) && !sameId(id, type.id))
    .sort((a, b) => b.id.length - a.id.length);
  const name = String(body.Name ?? '');
  if (name === '' || !parent) throw refuse.badArgument('The name of a content type may not be empty.');
  const taken = (type: ContentType): boolean => type.name.toLowerCase() === name.toLowerCase() || sameId(type.id, id);
  if (home.all().some(taken)) throw duplicateType(name);
  const empty: ContentType = { ...parent, id, home: home.id, builtIn: false, sealed: false, description: '' };
  const type = applyType({ ...empty, group: 'Custom Content Types' }, body, home.scope);
  home.add(type);
  return type;
}
