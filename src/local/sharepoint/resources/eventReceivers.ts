import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import {
  eventReceiversOf,
  insertEventReceiver,
  removeEventReceiver,
  type EventReceiver
} from '../store/eventReceivers';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';

const TYPE = 'SP.EventReceiverDefinition';
const SET = 'SP.ApiData.EventReceiverDefinitions';
/** Templates whose lists start without any; of others it is not known here which they have. */
const EMPTY_AT_FIRST: ReadonlySet<number> = new Set([100, 101]);
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CREATION =
  'EventType ReceiverAssembly ReceiverClass ReceiverName ReceiverUrl SequenceNumber Synchronization'.split(' ');

/** What is called when something happens in a list: kept and shown, never called. */
export function eventReceivers(visit: Visit, list: List): Collection {
  if (!EMPTY_AT_FIRST.has(list.template)) throw refuse.notImplemented(visit.ask.method, visit.ask.url);
  const byId: Link = ([id]) => oneReceiver(visit, list, String(id?.value));
  return collection({
    type: TYPE,
    set: SET,
    uri: uriOf(list),
    all: () => eventReceiversOf(visit.farm, list.id).map((each) => receiverEntity(visit, list, each)),
    key: byId,
    add: (body) => addReceiver(visit, list, body),
    links: {
      getbyid: byId,
      add: () =>
        action(({ eventReceiverCreationInformation: given, ...body }) =>
          addReceiver(visit, list, isRecord(given) ? given : body)
        )
    }
  });
}

const uriOf = (list: List): string => `Web/Lists(guid'${list.id}')/EventReceivers`;

function oneReceiver(visit: Visit, list: List, given: string): Entity {
  const id = given.toLowerCase().replace(/[{}]/g, '');
  if (!GUID.test(id))
    throw refuse.badFormat('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  const found = eventReceiversOf(visit.farm, list.id).find((each) => each.id === id);
  if (!found) throw refuse.badArgument('Value does not fall within the expected range.');
  return receiverEntity(visit, list, found);
}

function receiverEntity(visit: Visit, list: List, receiver: EventReceiver): Entity {
  const remove = (): void => {
    visit.needOnList(list, MAY.manageLists);
    removeEventReceiver(visit.farm, receiver.id);
  };
  return entity({
    type: TYPE,
    set: SET,
    uri: `${uriOf(list)}(guid'${receiver.id}')`,
    own: {
      EventType: receiver.eventType,
      ReceiverAssembly: receiver.assembly,
      ReceiverClass: receiver.className,
      ReceiverId: receiver.id,
      ReceiverName: receiver.name,
      ReceiverUrl: receiver.url,
      SequenceNumber: receiver.sequence,
      Synchronization: receiver.synchronization
    },
    links: { deleteobject: () => action(remove) },
    remove
  });
}

function addReceiver(visit: Visit, list: List, given: Body): Entity {
  visit.needOnList(list, MAY.manageLists);
  for (const name of Object.keys(given)) {
    if (name !== '__metadata' && !CREATION.includes(name))
      throw refuse.noProperty(name, 'SP.EventReceiverDefinitionCreationInformation');
  }
  const said = (name: string): string => String(given[name] ?? '');
  const count = (name: string): number => Number(given[name] ?? 0);
  const made = insertEventReceiver(visit.farm, list.id, {
    eventType: count('EventType'),
    assembly: said('ReceiverAssembly'),
    className: said('ReceiverClass'),
    name: said('ReceiverName'),
    url: said('ReceiverUrl'),
    sequence: count('SequenceNumber'),
    synchronization: count('Synchronization')
  });
  return receiverEntity(visit, list, made);
}
