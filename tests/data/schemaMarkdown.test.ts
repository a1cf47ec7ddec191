import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { schemaMarkdown } from '../../src/data/sharepoint/schemaMarkdown';
import { schemaFile, writeSchema } from '../../src/local/writeSchema';

const root = resolve(__dirname, '../..');

test('sharepoint/schema.md tells of the lists as they are made (npm run schema writes it)', async () => {
  if (process.env.FRAMDRIFT_WRITE_SCHEMA) await writeSchema(root);
  expect(readFileSync(schemaFile(root), 'utf8')).toBe(await schemaMarkdown());
});
