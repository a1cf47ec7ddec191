import type { RowDraft } from './rowDraft';

export const rowPlace = (projectKey: string): string => `row:${projectKey}`;

/** What the browser keeps of a line that is not stored; nothing where no more than `when` is written on it. */
export function rowText({ name, deadline, path }: RowDraft, when: string): string {
  const words = deadline?.words ?? '';
  if (name.trim() === when && words === '') return '';
  return [name, path, words].map((text) => text.replace(/\n/g, ' ')).join('\n');
}

export function rowIn(text = ''): Partial<RowDraft> {
  const [name, path, words] = text.split('\n');
  if (name === undefined || path === undefined) return {};
  return { name, path, ...(words ? { deadline: { words, date: null } } : {}) };
}
