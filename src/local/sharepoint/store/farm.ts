import { randomUUID } from 'node:crypto';
import { Database, text } from '../database';
import type { Field } from '../fields/field';
import { FULL } from './roles';
import { TABLES } from './tables';
import { upgradeAttachments, upgradeItemTables } from './upgrade';

/** Somebody who exists in the organisation, whether or not a site has seen them. */
export interface DirectoryPerson {
  /** e.g. 'kari.dalen'; compared without regard to case */
  userName: string;
  displayName: string;
  email: string;
  jobTitle?: string;
  department?: string;
  /** Entra object id, a guid */
  id: string;
  guest?: boolean;
}

/** Everything that the sites share: the database, the directory, the clock, the address. */
export interface Farm {
  db: Database;
  directory: readonly DirectoryPerson[];
  clock(): Date;
  /** without a slash at the end */
  origin(): string;
  /** secret of this data folder: signs form digests */
  secret: string;
  /** columns of lists that were read before; emptied when anything about them changes */
  columns: Map<string, readonly Field[]>;
  /** what apps may do: everything, unless they have been given less */
  appRights: bigint;
}

export function openFarm(options: {
  data: string;
  largest?: number;
  directory: readonly DirectoryPerson[];
  clock: () => Date;
  origin: () => string;
}): Farm {
  const db = new Database(options.data, options.largest);
  db.exec(TABLES);
  upgradeItemTables(db);
  upgradeAttachments(db);
  return {
    db,
    directory: options.directory,
    clock: options.clock,
    origin: () => options.origin().replace(/\/+$/, ''),
    secret: secretOf(db),
    columns: new Map(),
    appRights: FULL
  };
}

/** UTC to the second, as SharePoint stores every time. */
export function now(farm: Farm): string {
  return toSeconds(farm.clock());
}

export function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function newId(): string {
  return randomUUID();
}

function secretOf(db: Database): string {
  const row = db.one("SELECT value FROM meta WHERE name = 'secret'");
  if (row) return text(row, 'value');
  const secret = newId() + newId();
  db.run("INSERT INTO meta (name, value) VALUES ('secret', ?)", secret);
  return secret;
}
