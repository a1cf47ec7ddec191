import { rmSync } from 'node:fs';

/** Once after all tests: the shelf goes. */
export default function afterTests(): void {
  const shelf = process.env.FRAMDRIFT_BEGINNINGS;
  if (shelf !== undefined) rmSync(shelf, { recursive: true, force: true });
}
