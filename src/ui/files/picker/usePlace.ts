import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Folder, FolderContent } from '../../../data/repository';
import { isFailure } from '../../../domain/failure';
import { useAround } from '../../app/Surrounded';
import { useSite } from '../../data/SiteRoom';

/** Where somebody stands among the team's files. */
export interface Place {
  /** The way here, library first; empty where all libraries are shown. */
  readonly trail: readonly Folder[];
  /** Null until it has been read. */
  readonly content: FolderContent | null;
  readonly error: unknown;
  readonly again: () => void;
  readonly open: (path: string | null) => void;
}

const none: readonly never[] = [];

/** The folders from a library to a path in it. */
function trailTo(path: string, libraries: readonly Folder[]): readonly Folder[] {
  const library = libraries.find((each) => `${path}/`.toLowerCase().startsWith(`${each.path}/`.toLowerCase()));
  if (!library) return none;
  const rest = path.slice(library.path.length).split('/').filter(Boolean);
  return [
    library,
    ...rest.map((name, index) => ({ name, path: [library.path, ...rest.slice(0, index + 1)].join('/') }))
  ];
}

/** Where one begins: in the channel's own folder; in the only library; or by choosing a library. */
function useStart(libraries: readonly Folder[] | undefined): string | null {
  const folder = useAround().channel?.folder;
  if (!libraries) return null;
  if (folder !== undefined && trailTo(folder, libraries).length > 0) return folder;
  return libraries.length === 1 ? (libraries[0]?.path ?? null) : null;
}

const isGone = (error: unknown): boolean => isFailure(error, 'NotFound');

/** The team's files, folder by folder, each read when it is opened. A channel whose folder is not made yet begins with the libraries. */
export function usePlace(): Place {
  const { siteUrl, connection } = useSite();
  const { documents } = connection;
  const [chosen, open] = React.useState<string | null>();
  const libraries = useQuery({ queryKey: ['libraries', siteUrl], queryFn: () => documents.libraries() });
  const start = useStart(libraries.data);
  const path = chosen === undefined ? start : chosen;
  const folder = useQuery({
    queryKey: ['folder', siteUrl, path],
    queryFn: () => documents.contentOf(path ?? ''),
    enabled: path !== null
  });
  const strayed = chosen === undefined && isGone(folder.error);
  const all = libraries.data && { folders: libraries.data, documents: none };
  const isRoot = path === null || strayed;
  return {
    trail: isRoot ? none : trailTo(path, libraries.data ?? none),
    content: (isRoot ? all : folder.data) ?? null,
    error: libraries.error ?? (isRoot ? null : folder.error),
    again: () => void (libraries.error ? libraries : folder).refetch(),
    open
  };
}
