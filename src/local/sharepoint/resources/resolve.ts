import { refuse } from '../http/failure';
import type { Segment } from '../http/path';
import type { Query } from '../http/query';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { contextInfo } from './contextInfo';
import { listCollection } from './lists';
import { isKnownRoot, isKnownToSharePoint } from './known';
import { scalar, type Collection, type Link, type Node } from './node';
import { moveCopyLinks } from './moveCopy';
import { peopleManager } from './peopleManager';
import { pickerLinks } from './picker';
import { siteEntity } from './site';
import { staticMethods } from './staticMethods';
import { webEntity } from './web';

const MOVER = 'sp.movecopyutil';
const PICKER = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** Walks an address from the root: every step asks the node before it. */
export function resolve(visit: Visit): Node {
  const segments = visit.ask.segments;
  const first = segments[0];
  if (!first) throw refuse.noResource('');
  let node = callKey(rootNode(visit, first), first);
  for (const segment of segments.slice(1)) node = step(visit, node, segment);
  return node;
}

function rootNode(visit: Visit, { name, written, args }: Segment): Node {
  const found = roots(visit)[name] ?? staticMethods(visit)[name];
  if (found) return found(args);
  if (name.startsWith(`${PICKER}.`)) {
    const link = pickerLinks(visit)[name.slice(PICKER.length + 1)];
    visit.needOnWeb(MAY.open);
    if (link) return link(args);
  }
  if (name.startsWith(`${MOVER}.`)) {
    const link = moveCopyLinks(visit)[name.slice(MOVER.length + 1)];
    if (link) return link(args);
  }
  throw isKnownRoot(name) ? unserved(visit) : refuse.noResource(written);
}

function roots(visit: Visit): Readonly<Record<string, Link>> {
  return {
    web: () => webEntity(visit),
    site: () => siteEntity(visit),
    lists: () => listCollection(visit),
    contextinfo: () => contextInfo(visit),
    'sp.userprofiles.peoplemanager': () => peopleManager(visit)
  };
}

function step(visit: Visit, node: Node, segment: Segment): Node {
  const { name, written, args } = segment;
  if (name === '$value' || name === '$count') return special(visit, node, name);
  if (node.is === 'action') return step(visit, opened(visit, node), segment);
  if (node.is === 'entity' || node.is === 'collection') {
    const link = node.link?.(written);
    if (link) return callKey(link(args), segment);
    const value = node.is === 'entity' ? node.get(written) : undefined;
    if (node.is === 'entity' && value !== undefined) return scalar(node.spell?.(written) ?? written, value);
  }
  if (node.is === 'absent') throw refuse.noResource(`SP.RequestContext.current/${node.uri.toLowerCase()}/`);
  throw isKnownToSharePoint(node, name) ? unserved(visit) : refuse.noResource(written);
}

/** `items(3)`: the link gives the collection, the argument one of it. */
function callKey(node: Node, { args, called }: Segment): Node {
  if (node.is !== 'collection' || !called || args.length === 0 || !node.key) return node;
  return node.key(args);
}

/** A function in the middle of an address: `web/ensureuser('x')/groups`. */
function opened(visit: Visit, node: Extract<Node, { is: 'action' }>): Node {
  const result = node.run({});
  if (result && 'is' in result) return result;
  throw unserved(visit);
}

function special(visit: Visit, node: Node, name: string): Node {
  if (name === '$count' && node.is === 'collection')
    return { ...scalar('$count', counted(node, visit.ask.query)), raw: true };
  if (name === '$value' && node.is === 'entity' && node.content)
    return { is: 'action', safe: true, run: () => node.content?.(), ...(node.write ? { put: node.write } : {}) };
  if (name === '$value' && node.is === 'scalar') return { ...node, raw: true };
  throw refuse.noResource(name);
}

const counted = (node: Collection, query: Query): number => node.count?.(query) ?? node.read(query).entities.length;

function unserved(visit: Visit): Error {
  return refuse.notImplemented(visit.ask.method, visit.ask.url);
}
