import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from './support';

const recordings = JSON.parse(readFileSync(join(__dirname, '../../fixtures/sharepoint/rights.json'), 'utf8')) as Record<
  string,
  { body: string }
>;

/** What a real site answered about people, permissions, changes and webhooks. */
export function recordedRight(name: string): Json {
  const found = recordings[name];
  if (!found) throw new Error(`No recording ${name}`);
  return JSON.parse(found.body);
}
