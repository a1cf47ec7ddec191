import { Database, itemTable, number } from '../../../../src/local/sharepoint/database';
import { openSharePoint, type SharePoint } from '../../../../src/local/sharepoint/sharepoint';
import { start } from './processes';
import { contentOf, FOLDER, HEADERS, ITEMS, type Said, WEB, writeUntilGone } from './writers';

const nothing = (): Said => ({ titles: [], attachments: [], files: [], last: 0 });

/** A folder with a list of two items, which the writers write to. */
export async function prepare(data: string): Promise<void> {
  const sharePoint = open(data);
  await ask(sharePoint, `${WEB}/lists`, { Title: 'Drept', BaseTemplate: 100 });
  await ask(sharePoint, ITEMS, { Title: 'has attachments' });
  await ask(sharePoint, ITEMS, { Title: '0' });
  sharePoint.close();
}

/**
 * Starts a server, kills it with -9 in the middle of what several clients write, and says what is wrong with the
 * data afterwards; the moment is another one each round.
 */
export async function killOnce(data: string, round: number): Promise<string[]> {
  const server = await start('room', data);
  const said = { ...nothing(), last: await lastNumber(server.origin) };
  let left = 4 + ((round * 7) % 31);
  await writeUntilGone(server.origin, said, round, () => {
    left -= 1;
    if (left === 0) server.child.kill('SIGKILL');
  });
  return [...soundness(data), ...(await missing(data, said))];
}

async function lastNumber(origin: string): Promise<number> {
  const answer = await fetch(`${origin}${ITEMS}(2)?$select=Title`, { headers: HEADERS });
  return Number(((await answer.json()) as { Title: string }).Title);
}

/** What the database itself can tell: its own check, and counts that one transaction keeps equal. */
function soundness(data: string): string[] {
  const database = new Database(data);
  const check = database.one('PRAGMA integrity_check')?.integrity_check;
  const wrong = check === 'ok' ? [] : [`integrity_check: ${String(check)}`];
  const list = database.one("SELECT seq, id, items FROM lists WHERE title = 'Drept'") ?? {};
  const table = itemTable(number(list, 'seq'));
  const count = (sql: string): number => number(database.one(sql) ?? {}, 'n');
  const rows = count(`SELECT count(*) AS n FROM ${table}`);
  if (number(list, 'items') !== rows) wrong.push(`the list counts ${number(list, 'items')} items of ${rows}`);
  const added = count(
    `SELECT count(*) AS n FROM changes WHERE object = 'Item' AND type = 1 AND list = '${String(list.id)}'`
  );
  if (added !== rows) wrong.push(`${added} additions in the log for ${rows} items`);
  const counted = count(`SELECT attachments AS n FROM ${table} WHERE id = 1`);
  const kept = count(`SELECT count(*) AS n FROM attachments WHERE list = ${number(list, 'seq')} AND item = 1`);
  if (counted !== kept) wrong.push(`the item counts ${counted} attachments of ${kept}`);
  database.close();
  return wrong;
}

/** What was acknowledged and is not there, or not whole; and whatever is there and not whole. */
async function missing(data: string, said: Said): Promise<string[]> {
  const sharePoint = open(data);
  const wrong: string[] = [];
  const titles = new Set(await column(sharePoint, `${ITEMS}?$select=Title&$top=5000`, 'Title'));
  for (const title of said.titles) if (!titles.has(title)) wrong.push(`the item ${title} is gone`);
  if (![...titles].some((title) => Number(title) >= said.last)) wrong.push(`the change ${said.last} is gone`);
  for (const [place, acknowledged] of [
    [`${ITEMS}(1)/AttachmentFiles`, said.attachments],
    [`${FOLDER}/Files`, said.files]
  ] as const) {
    const field = place.endsWith('Files') && place.startsWith(ITEMS) ? 'FileName' : 'Name';
    const names = new Set(await column(sharePoint, `${place}?$select=${field}`, field));
    for (const name of acknowledged) if (!names.has(name)) wrong.push(`the file ${name} is gone`);
    for (const name of names) {
      const answer = await sharePoint.fetch(new Request(`http://x${place}('${name}')/$value`, { headers: HEADERS }));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (Buffer.compare(bytes, contentOf(name)) !== 0) wrong.push(`the file ${name} has ${bytes.length} bytes`);
    }
  }
  sharePoint.close();
  return wrong;
}

async function column(sharePoint: SharePoint, address: string, name: string): Promise<string[]> {
  const answer = await sharePoint.fetch(new Request(`http://x${address}`, { headers: HEADERS }));
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return (JSON.parse(text) as { value: Record<string, string>[] }).value.map((row) => row[name] ?? '');
}

function open(data: string): SharePoint {
  const sites = [{ path: '/sites/dev', title: 'Dev', locale: 1033 }];
  return openSharePoint({ data, origin: 'http://x', directory: [], sites });
}

async function ask(sharePoint: SharePoint, path: string, body: object): Promise<void> {
  const init = { method: 'POST', headers: HEADERS, body: JSON.stringify(body) };
  const answer = await sharePoint.fetch(new Request(`http://x${path}`, init));
  if (!answer.ok) throw new Error(await answer.text());
}
