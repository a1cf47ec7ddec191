import type { Item } from '../items/item';
import { likesOf, setLike, type Like } from '../store/comments';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { action, collection, entity, query, type Collection, type Entity, type Link } from './node';

/** How the addresses of comments and likes begin, as recorded. */
export const talkUri = (list: List, item: Item): string => `web/lists('${list.id}')/GetItemById(${item.id})`;

/** Without zeros at the end, as SharePoint writes what it has stored. */
export const shortTime = (time: string): string => time.replace(/\.?0*Z$/, 'Z');

/** What stands behind an item's address about who likes it. */
export function itemLikes(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const uri = talkUri(list, item);
  const like =
    (liked: boolean): Link =>
    () =>
      action(() => {
        visit.needOnItem(list, item, MAY.viewListItems);
        setLike(visit.farm, list, item.id, 0, visit.me().id, liked);
      });
  return {
    like: like(true),
    unlike: like(false),
    likedby: () => query(() => likedBy(visit, list, item, 0, uri)),
    likedbyinformation: () => information(visit, list, item, uri)
  };
}

function information(visit: Visit, list: List, item: Item, place: string): Entity {
  const likes = likesOf(visit.farm, list, item.id, 0);
  const uri = `${place}/likedByInformation`;
  return entity({
    type: 'Microsoft.SharePoint.Likes.likedByInformation',
    set: 'likedByInformations',
    uri,
    own: { isLikedByUser: likes.some(({ user }) => user === visit.who.user), likeCount: likes.length },
    links: { likedby: () => likedBy(visit, list, item, 0, uri) }
  });
}

/** Who likes an item (comment 0) or one of its comments. */
export function likedBy(visit: Visit, list: List, item: Item, comment: number, place: string): Collection {
  return collection({
    type: 'Microsoft.SharePoint.Likes.userEntity',
    set: 'userEntities',
    uri: `${place}/likedBy`,
    all: () => likesOf(visit.farm, list, item.id, comment).map((like) => liker(visit, like, place))
  });
}

function liker(visit: Visit, { user, created }: Like, place: string): Entity {
  const person = principalWithId(visit.farm, visit.web.site, user);
  return entity({
    type: 'Microsoft.SharePoint.Likes.userEntity',
    set: 'userEntities',
    uri: `${place}/likedBy(${user})`,
    own: {
      creationDate: shortTime(created),
      email: person?.email ?? '',
      id: user,
      loginName: person?.login ?? '',
      name: person?.title ?? ''
    }
  });
}
