import type { Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import { HandshakeNeeded } from '../http/handshake';
import type { List } from '../store/lists';
import { drop } from '../store/notices';
import { MAY } from '../store/roles';
import {
  expiryOf,
  insertSubscription,
  removeSubscription,
  subscriptionsOf,
  subscriptionWithId,
  updateSubscription,
  type Subscription
} from '../store/subscriptions';
import type { Visit } from '../visit';
import { defaultExpiry, readExpiry, type Expiry } from './expiry';
import { collection, entity, type Collection, type Entity, type Link } from './node';

const TYPE = 'Microsoft.SharePoint.Webhooks.Subscription';
const SET = 'SP.ApiData.Subscriptions';

/** Who is told when something happens in a list. */
export function subscriptionCollection(visit: Visit, list: List): Collection {
  visit.needOnList(list, MAY.viewListItems);
  const byId: Link = ([id]) => subscriptionEntity(visit, list, known(visit, list, String(id?.value)));
  return collection({
    type: TYPE,
    set: SET,
    uri: `Web/Lists(guid'${list.id}')/Subscriptions`,
    all: () => subscriptionsOf(visit.farm, list.id).map((each) => subscriptionEntity(visit, list, each)),
    key: byId,
    add: (body) => addSubscription(visit, list, body),
    links: { getbyid: byId }
  });
}

function subscriptionEntity(visit: Visit, list: List, subscription: Subscription): Entity {
  const { id, state, url } = subscription;
  return entity({
    type: TYPE,
    set: SET,
    uri: `Web/Lists(guid'${list.id}')/Subscriptions('${id}')`,
    own: {
      clientState: state,
      expirationDateTime: expiryOf(subscription),
      id,
      notificationUrl: url,
      resource: list.id,
      resourceData: null
    },
    merge: (body) => mergeSubscription(visit, list, subscription, body),
    remove: () => {
      visit.needOnList(list, MAY.manageLists);
      removeSubscription(visit.farm, id);
      drop(visit.farm, id);
      return noContent();
    }
  });
}

function addSubscription(visit: Visit, list: List, body: Body): Entity {
  visit.needOnList(list, MAY.manageLists);
  const { url, state = null, expiry } = readBody(visit, body);
  if (url === undefined) throw refuse.badArgument('The parameter notificationUrl cannot be empty or null.');
  guardAddress(visit, url);
  const { farm, web } = visit;
  const { expires, fraction } = expiry ?? defaultExpiry(farm.clock());
  const made = insertSubscription(farm, {
    site: web.site,
    web: list.web,
    list: list.id,
    url,
    state,
    expires,
    fraction
  });
  return subscriptionEntity(visit, list, made);
}

function mergeSubscription(visit: Visit, list: List, subscription: Subscription, body: Body): Answer {
  visit.needOnList(list, MAY.manageLists);
  const { url = subscription.url, state = subscription.state, expiry } = readBody(visit, body);
  if (url !== subscription.url) guardAddress(visit, url);
  updateSubscription(visit.farm, { ...subscription, ...expiry, url, state });
  return noContent();
}

/** An address counts only when it has just given back what it was sent. */
function guardAddress(visit: Visit, url: string): void {
  const { handshake } = visit.ask;
  if (handshake?.url !== url) throw new HandshakeNeeded(url);
  if (!handshake.ok) throw refuse.badOperation(`Failed to validate the notification URL '${url}'.`);
}

interface Given {
  url?: string;
  state?: string | null;
  expiry?: Expiry;
}

function readBody(visit: Visit, body: Body): Given {
  const given: Given = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'notificationUrl' && value) given.url = String(value);
    else if (name === 'clientState') given.state = value === null ? null : String(value);
    else if (name === 'expirationDateTime' && value) given.expiry = readExpiry(value, visit.farm.clock());
    else if (!PASSED_OVER.has(name)) throw refuse.noProperty(name, TYPE);
  }
  return given;
}

const PASSED_OVER: ReadonlySet<string> = new Set([
  '__metadata',
  'expirationDateTime',
  'id',
  'notificationUrl',
  'odata.type',
  'resource',
  'resourceData'
]);

function known({ farm }: Visit, list: List, id: string): Subscription {
  const found = subscriptionWithId(farm, id.toLowerCase());
  if (found?.list !== list.id) throw refuse.noSubscription();
  return found;
}
