import * as React from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { checkFile } from '../../domain/files/fileProblem';
import { Failure } from '../../domain/failure';
import type { RecordOf } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useSay } from '../app/Announcer';
import { useWords } from '../app/WordsRoom';
import { useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { attachmentsKey } from './useAttachments';

/** A file on its way to a record, or one that did not come through. */
export interface Upload {
  readonly turn: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'failed';
  readonly error?: unknown;
}

export interface Uploads {
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly again: (upload: Upload) => void;
  readonly discard: (upload: Upload) => void;
}

type Key = readonly unknown[];
const none: readonly Upload[] = [];

/** SharePoint refuses two writes to one record at once: each record's files are sent one after the other. */
const tails = new Map<string, Promise<void>>();
let lastTurn = 0;

const change = (client: QueryClient, key: Key, to: (uploads: readonly Upload[]) => readonly Upload[]): void =>
  void client.setQueryData(key, to(client.getQueryData<readonly Upload[]>(key) ?? none));

const put = (client: QueryClient, key: Key, upload: Upload): void =>
  change(client, key, (all) => all.map((each) => (each.turn === upload.turn ? upload : each)));

const drop = (client: QueryClient, key: Key, turn: number): void =>
  change(client, key, (all) => all.filter((each) => each.turn !== turn));

/** What keeps a file from being sent at all. */
function begun(file: File): Upload {
  lastTurn += 1;
  const problem = checkFile(file);
  if (!problem) return { turn: lastTurn, file, state: 'waiting' };
  const error = new Failure({ kind: 'Invalid', problems: [problem] });
  return { turn: lastTurn, file, state: 'failed', error };
}

interface Road {
  readonly client: QueryClient;
  readonly key: Key;
}

/** Sends one file, and says when it has come through; one that has not stands with why. */
function useSending<T extends Template>(template: T, record: RecordOf<T>, { client, key }: Road) {
  const { siteUrl, connection } = useSite();
  const { keep } = useStore();
  const say = useSay();
  const { files: said } = useWords().messages;
  return async (upload: Upload): Promise<void> => {
    const { file, turn } = upload;
    put(client, key, { ...upload, state: 'sending' });
    try {
      const { name, record: after } = await connection.repository.attach(template, record, file.name, file);
      keep(template, after);
      await client.invalidateQueries(attachmentsKey(siteUrl, template.name, record.id));
      drop(client, key, turn);
      say(said.added(name));
    } catch (error) {
      put(client, key, { ...upload, state: 'failed', error });
    }
  };
}

/**
 * Files on their way to a record. They stand in the cache, not in the screen: who goes elsewhere and comes back finds
 * them as they are, and those that failed are not lost.
 */
export function useUploads<T extends Template>(template: T, record: RecordOf<T>): Uploads {
  const client = useQueryClient();
  const { siteUrl } = useSite();
  const { id } = record;
  const key = React.useMemo(() => ['uploads', siteUrl, template.name, id], [siteUrl, template.name, id]);
  const { data } = useQuery<readonly Upload[]>({ queryKey: key, queryFn: () => none, enabled: false });
  const send = useSending(template, record, { client, key });
  const queue = (upload: Upload): void => {
    const name = key.join(' ');
    tails.set(
      name,
      (tails.get(name) ?? Promise.resolve()).then(() => send(upload))
    );
  };
  const add = (files: readonly File[]): void => {
    const all = files.map(begun);
    change(client, key, (before) => [...before, ...all]);
    all.filter(({ state }) => state === 'waiting').forEach(queue);
  };
  const again = ({ turn, file }: Upload): void => {
    const fresh: Upload = { turn, file, state: 'waiting' };
    put(client, key, fresh);
    queue(fresh);
  };
  return { uploads: data ?? none, add, again, discard: ({ turn }) => drop(client, key, turn) };
}
