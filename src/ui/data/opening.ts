import type { AnyRecord, Connection, Opening } from '../../data/repository';
import { allProjects, projectQueries } from './projectRows';
import type { Programme, Project } from './records';

/** Rows by the template's name; `project` holds the project itself. */
export type ProjectRows = Readonly<Record<string, readonly AnyRecord[]>>;

/** A site as it was found, with what the first screen needs. */
export interface Opened {
  readonly opening: Opening;
  /** All projects of the site, where they have been read. */
  readonly projects: readonly Project[] | null;
  readonly programmes?: readonly Programme[];
  readonly current: { readonly key: string; readonly rows: ProjectRows } | null;
}

/** Which project is wanted: the one with this key, or the one that belongs to this channel. */
export interface Wanted {
  readonly key?: string;
  readonly channel?: string;
}

async function openProject(connection: Connection, key: string): Promise<Opened> {
  const { rows, ...opening } = await connection.open(projectQueries(key));
  return { opening, projects: null, current: rows && { key, rows } };
}

async function openChannel(connection: Connection, channel: string | undefined): Promise<Opened> {
  const { rows, ...opening } = await connection.open(allProjects);
  if (rows === null) return { opening, projects: null, current: null };
  const { projects, programmes } = rows;
  const own = channel ? projects.find(({ channelId }) => channelId === channel) : undefined;
  if (!own) return { opening, projects, programmes, current: null };
  return {
    opening,
    projects,
    programmes,
    current: { key: own.key, rows: await connection.repository.read(projectQueries(own.key)) }
  };
}

/** Opens a site: one round trip to a project that is known (or gone), two at most. */
export const openSite = (connection: Connection, { key, channel }: Wanted): Promise<Opened> =>
  key ? openProject(connection, key) : openChannel(connection, channel);
