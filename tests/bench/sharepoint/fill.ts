import { Database, itemTable, number, text } from '../../../src/local/sharepoint/database';
import type { Running } from '../../local/sharepoint/process/processes';

/** What the bench's lists have beside the title: a text and two numbers with an index, and three without. */
const COLUMNS: readonly string[] = [
  '<Field Type="Text" Name="code" DisplayName="code" Indexed="TRUE" />',
  '<Field Type="Number" Name="rank" DisplayName="rank" Indexed="TRUE" />',
  '<Field Type="Number" Name="bunch" DisplayName="bunch" Indexed="TRUE" />',
  '<Field Type="Note" Name="words" DisplayName="words" />',
  '<Field Type="DateTime" Format="DateOnly" Name="day" DisplayName="day" />',
  '<Field Type="Choice" Name="state" DisplayName="state"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>'
];

const HEADERS = {
  accept: 'application/json;odata=nometadata',
  'content-type': 'application/json',
  authorization: 'Bearer bench'
};

export const API = '/sites/dev/_api/web';

export async function post(origin: string, address: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${origin}${API}/${address}`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify(body)
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** A list with indexed columns; says what its items are called. */
export async function makeList({ origin }: Pick<Running, 'origin'>, title: string): Promise<string> {
  const { Id } = await post(origin, 'lists', { Title: title, BaseTemplate: 100 });
  for (const SchemaXml of COLUMNS) {
    await post(origin, `lists('${String(Id)}')/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
  }
  await post(origin, `lists('${String(Id)}')/items`, valuesOf(1));
  return `${API}/lists('${String(Id)}')/items`;
}

/** Each item is one of a bunch of a hundred. */
export function valuesOf(count: number): Record<string, string | number> {
  return {
    Title: `Item ${count}`,
    code: `C${count}`,
    rank: count,
    bunch: Math.floor((count - 1) / 100),
    words: 'Some words that say what this is about, as long as such words are. '.repeat(3),
    day: '2026-05-04T10:00:00Z',
    state: count % 2 ? 'a' : 'b'
  };
}

/** Adds to a list that has one item, straight in its table, until there are so many. */
export function fillTo(data: string, title: string, count: number): void {
  const database = new Database(data);
  const { id, table } = tableOf(database, title);
  const keys = new Map(
    database
      .all('SELECT internal, seq FROM fields WHERE list = ?', id)
      .map((row) => [row.internal, `$.f${String(row.seq)}`])
  );
  const values = `'$.Title', 'Item ' || n, '${keys.get('code')}', 'C' || n, '${keys.get('rank')}', n, '${keys.get('bunch')}', (n - 1) / 100`;
  const columns = 'version, ui, author, editor, created, modified, ctype, kind, attachments';
  database.transaction(() => {
    database.run(
      `INSERT INTO ${table} (guid, unique_id, ${columns}, fields)
       WITH RECURSIVE numbers (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
       SELECT 'guid-' || n, 'unique-' || n, ${columns}, json_set(fields, ${values})
       FROM numbers CROSS JOIN ${table} WHERE id = 1`,
      count
    );
    database.run('UPDATE lists SET items = ? WHERE id = ?', count, id);
  });
  database.close();
}

/** The table behind a list. */
export function tableNamed(data: string, title: string): string {
  const database = new Database(data);
  const { table } = tableOf(database, title);
  database.close();
  return table;
}

function tableOf(database: Database, title: string): { id: string; table: string } {
  const row = database.one('SELECT id, seq FROM lists WHERE title = ?', title) ?? {};
  return { id: text(row, 'id'), table: itemTable(number(row, 'seq')) };
}

/** Adds items over REST, a hundred to a batch. */
export async function addInBatches({ origin }: Pick<Running, 'origin'>, items: string, count: number): Promise<void> {
  const part = (number: number): string =>
    `--b\r\nContent-Type: application/http\r\n\r\nPOST ${origin}${items} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(valuesOf(number))}\r\n`;
  for (let at = 0; at < count; at += 100) {
    const parts = Array.from({ length: 100 }, (_, index) => part(at + index + 1));
    const answer = await fetch(`${origin}/sites/dev/_api/$batch`, {
      method: 'POST',
      headers: { ...HEADERS, 'content-type': 'multipart/mixed; boundary=b' },
      body: `${parts.join('')}--b--\r\n`
    });
    const text = await answer.text();
    if (text.split('HTTP/1.1 201').length !== 101) throw new Error(text.slice(0, 1000));
  }
}
