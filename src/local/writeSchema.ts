import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaMarkdown } from '../data/sharepoint/schemaMarkdown';

/** Where the generated description of the lists stands, for review. */
export const schemaFile = (root: string): string => join(root, 'sharepoint', 'schema.md');

/** `npm run schema`: writes it anew. */
export async function writeSchema(root: string): Promise<void> {
  writeFileSync(schemaFile(root), await schemaMarkdown());
}
