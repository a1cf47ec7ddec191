import { isRecord, listOf, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Item } from '../items/item';
import {
  commentsOf,
  commentWithId,
  insertComment,
  likesOf,
  removeComment,
  setLike,
  type Comment
} from '../store/comments';
import { PAGES, type List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import { may, need, type Visit } from '../visit';
import { likedBy, shortTime, talkUri } from './likes';
import { action, collection, entity, query, scalar, type Collection, type Entity, type Link } from './node';

const TYPE = 'Microsoft.SharePoint.Comments.comment';
/** As many as a real site gives to whoever does not say how many. */
const FIRST = 30;

interface Place {
  visit: Visit;
  list: List;
  item: Item;
  /** of the item, behind `_api/` */
  uri: string;
}

/** The comments on an item, the newest first. */
export function itemComments(visit: Visit, list: List, item: Item): Collection {
  const place: Place = { visit, list, item, uri: talkUri(list, item) };
  const all = (): Comment[] => commentsOf(visit.farm, list, item.id).reverse();
  const byId: Link = ([id]) => one(place, Number(id?.value));
  return {
    ...collection({
      type: TYPE,
      set: 'comments',
      uri: `${place.uri}/Comments`,
      all: ({ top, filter }) => shown(place, top === undefined && filter === undefined ? all().slice(0, FIRST) : all()),
      key: byId,
      add: (body) => add(place, body, 0),
      links: { getbyid: byId, deleteall: () => action(() => deleteAll(place, all())) }
    }),
    count: () => all().length
  };
}

const shown = (place: Place, comments: readonly Comment[]): Entity[] =>
  comments.map((each) => commentEntity(place, each));

function one(place: Place, id: number): Entity {
  const comment = commentWithId(place.visit.farm, place.list, place.item.id, id);
  if (!comment) throw refuse.noItem();
  return commentEntity(place, comment);
}

function replies(place: Place, { id }: Comment): Collection {
  const { visit, list, item, uri } = place;
  return collection({
    type: TYPE,
    set: 'comments',
    uri: `${uri}/Comments(${id})/replies`,
    all: () => shown(place, commentsOf(visit.farm, list, item.id, id)),
    add: (body) => add(place, body, id)
  });
}

/** Whoever may edit the item may speak about it; about a page whoever sees it. */
function guard({ visit, list, item }: Place): void {
  visit.needOnItem(list, item, list.template === PAGES ? MAY.viewListItems : MAY.editListItems);
}

function add(place: Place, body: Body, parent: number): Entity {
  guard(place);
  const { visit, list, item } = place;
  if (typeof body.text !== 'string' || body.text === '') throw refuse.badArgument('The comment has no text.');
  const created = visit.farm.clock().toISOString();
  const mentions = listOf(body.mentions) ?? [];
  const written = { item: item.id, parent, author: visit.me().id, created, text: body.text, mentions };
  return commentEntity(place, insertComment(visit.farm, list, written), true);
}

function deleteAll(place: Place, comments: readonly Comment[]): ReturnType<typeof scalar> {
  for (const each of comments) guardRemoval(place, each);
  for (const { id } of comments) removeComment(place.visit.farm, place.list, id);
  return scalar('DeleteAll', true);
}

/** One's own; anybody's for whoever manages the list. */
function guardRemoval({ visit, list }: Place, { author }: Comment): void {
  const mask = visit.onList(list);
  need(mask, visit.who.user === author && may(mask, MAY.editListItems) ? MAY.editListItems : MAY.manageLists);
}

function commentEntity(place: Place, comment: Comment, isNew = false): Entity {
  const { visit, list, item } = place;
  const uri = `${place.uri}/Comments(${comment.id})`;
  const like =
    (liked: boolean): Link =>
    () =>
      action(() => {
        guard(place);
        setLike(visit.farm, list, item.id, comment.id, visit.me().id, liked);
      });
  return entity({
    type: TYPE,
    set: 'comments',
    uri,
    own: () => properties(place, comment, isNew),
    links: {
      replies: () => replies(place, comment),
      likedby: () => query(() => likedBy(visit, list, item, comment.id, uri)),
      like: like(true),
      unlike: like(false)
    },
    remove: () => {
      guardRemoval(place, comment);
      removeComment(visit.farm, list, comment.id);
    }
  });
}

/** In the recorded order. What has just been said shows its time finer, and its author's name to log in with. */
function properties({ visit, list, item }: Place, comment: Comment, isNew: boolean): Record<string, unknown> {
  const likes = likesOf(visit.farm, list, item.id, comment.id);
  const count = comment.parent === 0 ? commentsOf(visit.farm, list, item.id, comment.id).length : 0;
  return {
    author: author(visit, comment.author, isNew),
    createdDate: isNew ? comment.created.replace('Z', '0000Z') : shortTime(comment.created),
    id: String(comment.id),
    isLikedByUser: likes.some(({ user }) => user === visit.who.user),
    isReply: comment.parent !== 0,
    itemId: item.id,
    likeCount: likes.length,
    listId: list.id,
    mentions: isNew && comment.mentions.length === 0 ? null : comment.mentions.map(mention),
    modifiedDate: null,
    parentId: String(comment.parent),
    replyCount: count,
    text: comment.text
  };
}

function mention(given: unknown): Record<string, unknown> {
  const { email = null, loginName = null, name = null } = isRecord(given) ? given : {};
  return { email, loginName, name };
}

function author(visit: Visit, id: number, isNew: boolean): Record<string, unknown> {
  const person = principalWithId(visit.farm, visit.web.site, id);
  const login = person?.login ?? '';
  return {
    directoryObjectId: null,
    email: person?.email ?? '',
    expiration: null,
    id,
    isActive: true,
    isExternal: person?.guest ?? false,
    jobTitle: person?.jobTitle ?? null,
    loginName: login,
    name: person?.title ?? '',
    principalType: 1,
    userId: null,
    userPrincipalName: isNew ? login.slice(login.lastIndexOf('|') + 1) : null
  };
}
