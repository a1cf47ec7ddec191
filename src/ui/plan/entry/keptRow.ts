import { keep, kept } from '../../app/kept';
import type { RowDraft } from './rowDraft';

const nameOf = (projectKey: string): string => `framdrift:row:${projectKey}`;

/** What was written on a line that was never stored: the browser remembers it. */
export function keepRow(projectKey: string, { name, deadline, path }: RowDraft): void {
  keep(nameOf(projectKey), [name, path, deadline?.words ?? ''].map((text) => text.replace(/\n/g, ' ')).join('\n'));
}

export const forgetRow = (projectKey: string): void => keep(nameOf(projectKey), undefined);

export function keptRow(projectKey: string): Partial<RowDraft> {
  const [name, path, words] = kept(nameOf(projectKey))?.split('\n') ?? [];
  if (name === undefined || path === undefined) return {};
  return { name, path, ...(words ? { deadline: { words, date: null } } : {}) };
}
