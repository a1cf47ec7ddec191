import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '../../src/local/people';
import { Database } from '../../src/local/sharepoint/database';
import { listen } from '../../src/local/sharepoint/listen';
import { openSharePoint } from '../../src/local/sharepoint/sharepoint';
import { sites } from '../../src/local/sites';

/** What several tests begin with: stored once in a run, over HTTP as ever, and from then on copied. */
export interface Beginning {
  readonly name: string;
  /** Stores it in the local SharePoint at this origin. */
  readonly fill: (origin: string) => Promise<void>;
}

/** Puts a beginning in an empty data folder, for a local SharePoint that will be reached at `origin`. */
export async function begin({ name, fill }: Beginning, data: string, origin: string): Promise<void> {
  // Made for all test files by beforeTests.ts; whoever runs outside of Jest makes it where it will be used.
  const shelf = process.env.FRAMDRIFT_BEGINNINGS;
  if (shelf === undefined) return makeIn(data, fill).then(() => readdress(data, origin));
  const made = join(shelf, name);
  if (!existsSync(made)) await putOn(shelf, made, fill);
  cpSync(made, data, { recursive: true });
  readdress(data, origin);
}

/** Two workers may make the same at once: whoever is last throws theirs away. */
async function putOn(shelf: string, made: string, fill: Beginning['fill']): Promise<void> {
  const making = mkdtempSync(join(shelf, 'making-'));
  await makeIn(making, fill);
  try {
    renameSync(making, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
    rmSync(making, { recursive: true });
  }
}

async function makeIn(data: string, fill: Beginning['fill']): Promise<void> {
  mkdirSync(data, { recursive: true });
  const now = { origin: '' };
  const sharePoint = openSharePoint({ data, origin: () => now.origin, directory: people, sites });
  const server = await listen(sharePoint, { port: 0 });
  now.origin = server.origin;
  await fill(server.origin);
  await server.close();
  sharePoint.close();
  writeFileSync(join(data, 'origin'), server.origin);
}

/** Absolute addresses are stored too, in the register and in links: they lead to where the copy is now. */
function readdress(data: string, origin: string): void {
  const before = readFileSync(join(data, 'origin'), 'utf8');
  const database = new Database(data);
  const texts = database.all(
    `SELECT t.name AS 'table', c.name AS 'column' FROM sqlite_schema t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`
  );
  database.transaction(() =>
    texts.forEach(({ table, column }) => {
      const sql = `UPDATE "${String(table)}" SET "${String(column)}" = replace("${String(column)}", ?, ?)
        WHERE typeof("${String(column)}") = 'text' AND instr("${String(column)}", ?)`;
      database.run(sql, before, origin, before);
    })
  );
  database.close();
}
