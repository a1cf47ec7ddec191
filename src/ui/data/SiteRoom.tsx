import * as React from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { Connection } from '../../data/repository';
import type { Identity } from '../../domain/schema/record';
import { gather } from './gather';
import type { Gather } from './gather';
import type { Opened } from './opening';
import { everywhere, openedReadings } from './projectRows';

/** One site's records in the cache. */
export interface SiteRoom {
  readonly siteUrl: string;
  readonly connection: Connection;
  readonly read: Gather;
}

const SiteContext = React.createContext<SiteRoom | null>(null);

export function useSite(): SiteRoom {
  const site = React.useContext(SiteContext);
  if (!site) throw new Error('A screen stands outside SiteRoom');
  return site;
}

export function SiteRoom(props: { siteUrl: string; connection: Connection; children: React.ReactNode }): JSX.Element {
  const { siteUrl, connection, children } = props;
  const room = React.useMemo(
    () => ({ siteUrl, connection, read: gather(connection.repository) }),
    [siteUrl, connection]
  );
  return <SiteContext.Provider value={room}>{children}</SiteContext.Provider>;
}

/** Where rows stand in the cache; `scope`: see `scopeOf`. */
export const rowsKey = (siteUrl: string, template: string, scope: string): readonly string[] => [
  'rows',
  siteUrl,
  template,
  scope
];

/** Puts what came with the opening where the screens look for it. */
export function seed(client: QueryClient, siteUrl: string, { projects, programmes, current }: Opened): void {
  const put = (template: string, scope: string, rows: readonly Identity[]): void => {
    client.setQueryData(rowsKey(siteUrl, template, scope), rows);
  };
  if (projects) put('project', everywhere, projects);
  if (programmes) put('programme', everywhere, programmes);
  if (!current) return;
  openedReadings(current.key).forEach(({ name, template, scope }) => put(template, scope, current.rows[name] ?? []));
}
