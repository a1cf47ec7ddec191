import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from './support';

const recordings = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/sharepoint/fileRecordings.json'), 'utf8')
) as Record<string, { body: string }>;

/** The JSON of a recorded answer about files, folders and what was recycled. */
export function recordedFile(name: string): Json {
  const found = recordings[name];
  if (!found) throw new Error(`No recording ${name}`);
  return JSON.parse(found.body);
}
