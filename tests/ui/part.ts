import { queries, within } from '@testing-library/react';
import type { BoundFunctions } from '@testing-library/react';
import { heading } from './opened';

/** What stands under a heading. */
export async function part(name: string | RegExp): Promise<BoundFunctions<typeof queries>> {
  const section = (await heading(name)).closest('section');
  if (!section) throw new Error(`«${String(name)}» is the heading of no part.`);
  return within(section);
}
