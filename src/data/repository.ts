import type { AnyDraft, AnyRecord, ChangeOf, DraftOf, FilterOf, RecordOf, Stamp } from '../domain/schema/record';
import type { Person } from '../domain/schema/kinds';
import type { Failure } from '../domain/failure';
import type { Version } from '../domain/history/version';
import type { Template } from '../domain/schema/template';
import type { TemplateName } from '../domain/templates';

/** `unread`: what comes back is what was sent, with its new version, and is not read again: half as dear. */
export type Manner = 'read' | 'unread';

/** What to read: records of one template that meet a filter. Every filter is served by an index. */
export interface Query<T extends Template = Template> {
  readonly template: T;
  readonly filter?: FilterOf<T>;
}

/** A query whose template is only known at run time. */
export interface AnyQuery {
  readonly template: Template;
  readonly filter?: AnyDraft;
  /** The fields that are asked for, where not all are needed: the others are empty in the records that come. */
  readonly only?: readonly string[];
}
export type Queries = Readonly<Record<string, AnyQuery>>;
export type Answers<Q extends Queries> = {
  readonly [K in keyof Q]: readonly RecordOf<Q[K]['template']>[];
};

/** A query with its filter checked against the template: `query(milestone, { projectKey })`. */
export const query = <T extends Template>(template: T, filter?: FilterOf<T>): Query<T> => ({
  template,
  ...(filter === undefined ? {} : { filter })
});

/** Something that happened in the site's lists since a token was given out. */
export interface Change {
  readonly template: TemplateName;
  readonly id: number;
  readonly kind: 'added' | 'changed' | 'deleted';
}
export interface ChangePage {
  /** Give it back next time. */
  readonly token: string;
  readonly changes: readonly Change[];
  /** The token was too old to tell: read everything again. */
  readonly missed?: true;
}

/** Where a site stands: what there is to read, and from when on its changes are to be asked for. */
export interface SitePage {
  readonly token: string;
  /** The templates whose lists are there and not empty. */
  readonly filled: readonly TemplateName[];
}

/** What became of one of several records: each stands for itself. */
export type Attempt<T extends Template = Template> = { readonly record: RecordOf<T> } | { readonly failure: Failure };

/** A file that hangs on a record. */
export interface Attachment {
  readonly name: string;
  /** Absolute: SharePoint serves it there, to those who may read the record. */
  readonly address: string;
  /** Bytes; null where SharePoint does not say. */
  readonly size: number | null;
  /** Who put it there and when; null where SharePoint does not say. */
  readonly added: Stamp | null;
}

/** What became of a file: the name it got, and its record, whose version has gone up. */
export interface Attached<T extends Template = Template> {
  readonly name: string;
  readonly record: RecordOf<T>;
}

/**
 * Everything that is stored, whatever the template. Every method rejects with a `Failure` and nothing else.
 */
export interface Repository {
  /**
   * Reads any number of queries in one round trip.
   * @example const { milestones } = await repository.read({ milestones: query(milestone, { projectKey }) });
   */
  read<Q extends Queries>(queries: Q): Promise<Answers<Q>>;
  /**
   * Stores a new record. Fails with Invalid where the draft breaks the template's rules. A draft with the same
   * identity (`rowKey`, a project's `key`) is the same record: sent again after a lost answer it is not stored twice, and ends as it was last sent.
   */
  create<T extends Template>(template: T, draft: DraftOf<T>, manner?: Manner): Promise<RecordOf<T>>;
  /**
   * Stores what changed in a record as it was read. Fails with Conflict, carrying the record as it is now,
   * when somebody else has written since.
   */
  update<T extends Template>(
    template: T,
    before: RecordOf<T>,
    change: ChangeOf<T>,
    manner?: Manner
  ): Promise<RecordOf<T>>;
  /**
   * Stores many new records, a hundred requests to a round trip. Each comes back in its place, as it is stored or with
   * why it is not; never rejects for one of them. Where a round trip does not come through, what was to follow is not
   * sent. Like `create`, what is sent again with the same identity is the same record.
   * @param onDone told how many have been tried, after each round trip
   */
  createAll<T extends Template>(
    template: T,
    drafts: readonly DraftOf<T>[],
    onDone?: (done: number) => void
  ): Promise<readonly Attempt<T>[]>;
  /**
   * Stores what changed in many records, fifty to a round trip. Each comes back in its place, as it is stored or with
   * why it is not: Conflict where somebody else has written since.
   */
  updateAll<T extends Template>(
    template: T,
    changes: readonly { readonly before: RecordOf<T>; readonly change: ChangeOf<T> }[]
  ): Promise<readonly Attempt<T>[]>;
  /** Puts many records in the recycle bin, with what goes with them; those that somebody has changed since stay, with Conflict as the reason. */
  removeAll<T extends Template>(template: T, records: readonly RecordOf<T>[]): Promise<readonly Attempt<T>[]>;
  /** Puts a record in SharePoint's recycle bin, with what goes with it (`goesWith`). Fails with Conflict like `update`. */
  remove<T extends Template>(template: T, record: RecordOf<T>): Promise<void>;
  /**
   * May somebody else change that record, or (id null) add one? SharePoint's own answer, for a bot that writes on their
   * behalf. Fails with Forbidden where whoever asks may not see others' permissions, with NotFound where either is gone.
   */
  mayWrite(template: Template, person: Person, id: number | null): Promise<boolean>;
  /** The record's stored versions, newest first. */
  history(template: Template, id: number): Promise<readonly Version[]>;
  /** The files that hang on a record, by name: two round trips, one where there are none. */
  attachments(template: Template, id: number): Promise<readonly Attachment[]>;
  /**
   * Hangs a file on a record, under a name that SharePoint takes and nobody else has there («Referat (2).docx»). Sent
   * again after a lost answer it is not stored twice. Fails with Invalid at `file` where it is empty, too large or
   * refused. One at a time: SharePoint refuses two writes to the same record at once.
   */
  attach<T extends Template>(template: T, record: RecordOf<T>, name: string, content: Blob): Promise<Attached<T>>;
  /** Puts a file of a record in the recycle bin; one that is gone already is as good as removed. */
  detach<T extends Template>(template: T, record: RecordOf<T>, name: string): Promise<RecordOf<T>>;
  /** What has changed in our lists since the token; without one, only a token to begin with. */
  changes(since: string | null): Promise<ChangePage>;
  /** A token to begin with, and which templates have any records at all: one round trip. */
  survey(): Promise<SitePage>;
}

/** Somebody the directory knows, who may not have been in this site before. */
export interface Candidate {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
}

export interface People {
  /** Searches the whole directory by name or e-mail address. */
  search(words: string): Promise<readonly Candidate[]>;
  /** Makes sure the site knows somebody, and gives them back with their id in it. */
  ensure(candidate: Candidate): Promise<Person>;
  /**
   * Whom the site knows by this Entra object id; null for a stranger. Everybody is read once, and again for a stranger,
   * unless `again` is false.
   */
  byEntraId(entraId: string, again?: boolean): Promise<Person | null>;
  /** The Entra object id of somebody the site knows; null where SharePoint does not say. */
  entraIdOf(person: Pick<Person, 'id'>): Promise<string | null>;
}

/** A folder among the site's documents: a whole library, or one in it. */
export interface Folder {
  readonly name: string;
  /** Server-relative: `/sites/team/Shared Documents/General`. */
  readonly path: string;
}
export interface Document {
  readonly name: string;
  /** Absolute: opens the document, in the browser where it is one of Office's. */
  readonly address: string;
  readonly changed: Stamp;
}
export interface FolderContent {
  readonly folders: readonly Folder[];
  readonly documents: readonly Document[];
}

/** The documents in the site's own libraries, as this person may see them. Rejects with a `Failure`. */
export interface Documents {
  /** The libraries that people have made, and the team's own, which comes first. */
  libraries(): Promise<readonly Folder[]>;
  /** What lies in a folder, by name: one round trip. Fails with NotFound where there is no such folder. */
  contentOf(path: string): Promise<FolderContent>;
}

/** What stands in the site's lists: nothing, part of it (a set-up that stopped), less than we know, all. */
export type SchemaState = 'missing' | 'partial' | 'behind' | 'ready';

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly step: string;
}

export interface Opening {
  readonly me: Person;
  /** May this person add and change records in the site? */
  readonly mayEdit: boolean;
  readonly mayManageLists: boolean;
  readonly schema: SchemaState;
  /** Whom to ask when one may not oneself: the site's owners. */
  readonly owners: readonly string[];
}

/** How SharePoint is to tell of changes. */
export interface Subscribing {
  /** Where to. */
  readonly url: string;
  /** Comes back with each notice. */
  readonly secret: string;
  /** For how long: ISO, UTC; SharePoint allows 180 days. */
  readonly until: string;
}

/** A site, as this person sees it. */
export interface Connection {
  /** The site's absolute address. */
  readonly url: string;
  /** Who, what they may, how the lists stand, and the first screen's records: one round trip. Rows are null until the lists are there. */
  open<Q extends Queries>(queries: Q): Promise<Opening & { readonly rows: Answers<Q> | null }>;
  readonly repository: Repository;
  readonly people: People;
  readonly documents: Documents;
  /** Makes the lists, or what is missing of them. May be stopped and run again; running it twice changes nothing. */
  setUp(onProgress: (progress: Progress) => void): Promise<void>;
  /**
   * Gives rows that were made by hand in SharePoint the key of the project they point at (and such projects a key of
   * their own), so that queries find them. For after the first paint, by somebody who may edit: one round trip when
   * there is nothing to do. Resolves with how many rows it mended; read again where that is not 0.
   */
  repair(): Promise<number>;
  /** Has SharePoint tell of changes in these templates' lists, or goes on having it. Rejects with a `Failure`. */
  subscribe(templates: readonly Template[], wish: Subscribing): Promise<void>;
  /** The language that the site was made in, as Windows numbers it: 1044 is bokmål. Rejects with a `Failure`. */
  language?(): Promise<number>;
  /** May we ask what others may do here, as the bot must before it stores what they answer? Rejects with a `Failure`. */
  seesPermissions?(): Promise<boolean>;
  /** Another site of the same tenant, for the personal app. */
  elsewhere(siteUrl: string): Connection;
}

export type { AnyDraft, AnyRecord, Version };
