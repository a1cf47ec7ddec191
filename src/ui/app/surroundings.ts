import type { Connection } from '../../data/repository';
import type { IsoDate } from '../../domain/schema/dates';

/** Where the app stands: the page or tab around it, who looks, and how sites are reached. */
export interface Surroundings {
  readonly siteUrl: string;
  readonly connect: (siteUrl: string) => Connection;
  readonly person: { readonly loginName: string; readonly displayName: string };
  /** The host's UI culture: «nb-NO», «nn-NO», «en-US». */
  readonly locale: string;
  readonly host: 'page' | 'fullPage' | 'tab' | 'personal';
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly channel?: {
    readonly id: string;
    readonly name: string;
    readonly teamId?: string;
    /** The server-relative folder of the channel's files. */
    readonly folder?: string;
  };
  /** The key of the project that the page or tab is about. */
  readonly project?: string;
  /** Where Teams was asked to go: a route like «plan/milestone/3». */
  readonly subPage?: string;
  readonly chooseProject?: (key: string) => void;
}

/** What the app asks the machine for: the day, the moment, and to be called again. Tests bring their own. */
export interface World {
  /** Today, where the person is. */
  readonly today: () => IsoDate;
  /** This moment, ISO, UTC. */
  readonly now: () => string;
  /** Calls again and again; the answer stops it. */
  readonly every: (milliseconds: number, act: () => void) => () => void;
}
