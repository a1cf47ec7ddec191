import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Once before all tests: an empty shelf for what several of them begin with (beginnings.ts). */
export default function beforeTests(): void {
  process.env.FRAMDRIFT_BEGINNINGS ??= mkdtempSync(join(tmpdir(), 'framdrift-beginnings-'));
}
