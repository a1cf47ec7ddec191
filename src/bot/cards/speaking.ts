import type { Route } from '../../domain/route';
import { writeRoute } from '../../domain/route';
import type { Subject } from '../../domain/reminders/settingFields';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { Speech } from '../../locales/bot/load';

/** What every card is made with. */
export interface Speaking {
  readonly words: Speech;
  readonly today: IsoDate;
  /** The address of the SharePoint site that the records are in. */
  readonly site: string;
  /** Where something is read: in Teams, or in the browser while one develops. */
  readonly link: (route: Route) => string;
  /** Until when somebody is away, where that is known: they have not been asked. */
  readonly awayUntil?: (person: Person) => IsoDate | null;
  /** Has somebody switched this off, where that is known? They are not asked about it. */
  readonly hasOff?: (person: Person, subject: Subject) => boolean;
}

/** The app's id and its static tab, as the Teams manifest names them. */
const entity = 'framdrift';

/** Links into the personal app's static tab: Teams gives the tab what stands in `subEntityId` as its sub page. */
export const teamsLinks =
  (appId: string) =>
  (route: Route): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: writeRoute(route) }));
    return `https://teams.microsoft.com/l/entity/${appId}/${entity}?context=${context}`;
  };

/** Links to a page that shows the web part itself: `http://127.0.0.1:4320/?host=personal`. */
export const pageLinks =
  (page: string) =>
  (route: Route): string =>
    `${page}#/${writeRoute(route)}`;

/** A chat with somebody, in Teams. */
export const chatLink = (email: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;
