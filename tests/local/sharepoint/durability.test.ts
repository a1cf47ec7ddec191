import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addItem, directory, makeList, openTest, SITE } from './support';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  folders.push(made);
  return made;
}
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

describe('a data folder', () => {
  test('goes on where it was: lists, items, people, ids, and the sites are not made again', async () => {
    const data = folder();
    const first = openTest({ data });
    const list = await makeList(first, 'Varig', ['<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" />']);
    await addItem(first, list, { Title: 'a', key: 'K' });
    const gone = await addItem(first, list, { Title: 'b' });
    await first.ask(`${list}/items(${gone})`, { method: 'DELETE' });
    const before = (await first.ask('web')).json.Id;
    first.sharePoint.close();
    const second = openTest({ data });
    expect((await second.ask('web')).json.Id).toBe(before);
    expect((await second.ask(`${list}/items?$filter=key eq 'k'`)).json.value).toHaveLength(1);
    expect(await addItem(second, list, { Title: 'c' })).toBe(gone + 1);
    second.sharePoint.close();
  });

  test('keeps everything that was answered when the process is killed, and nothing that was half done', async () => {
    const data = folder();
    const bundle = join(data, 'child.cjs');
    const root = resolve(__dirname, '../../..');
    const source = `
      import { openSharePoint } from ${JSON.stringify(join(root, 'src/local/sharepoint/sharepoint.ts'))};
      const server = openSharePoint({ data: ${JSON.stringify(data)}, origin: 'http://x', directory: ${JSON.stringify(directory)}, sites: [{ path: '${SITE}', title: 'F', owners: ['kari.dalen'] }] });
      const ask = (path, body) => server.fetch(new Request('http://x${SITE}/_api/' + path, { method: 'POST', body: JSON.stringify(body), headers: { authorization: 'Bearer kari.dalen', accept: 'application/json;odata=nometadata' } }));
      (async () => {
        await ask('web/lists', { Title: 'Drept', BaseTemplate: 100 });
        for (let n = 1; ; n += 1) { const answer = await ask("web/lists/getByTitle('Drept')/items", { Title: 't' + n }); process.stdout.write((await answer.json()).Id + '\\n'); }
      })();`;
    execFileSync(
      join(root, 'node_modules/.bin/esbuild'),
      ['--bundle', '--platform=node', '--format=cjs', `--outfile=${bundle}`, '--log-level=error', '--loader=ts'],
      { input: source, cwd: root }
    );
    const answered = await killAfter(bundle, 200);
    const server = openTest({ data });
    const { json } = await server.ask("web/lists/getByTitle('Drept')?$select=ItemCount");
    const { json: last } = await server.ask(
      "web/lists/getByTitle('Drept')/items?$orderby=Id desc&$top=1&$select=Id,Title"
    );
    expect(json.ItemCount).toBeGreaterThanOrEqual(answered);
    expect(json.ItemCount).toBeLessThanOrEqual(answered + 1000);
    expect(last.value[0]).toEqual({ Id: json.ItemCount, ID: json.ItemCount, Title: `t${json.ItemCount}` });
    expect(
      (
        await server.ask("web/lists/getByTitle('Drept')/getchanges", {
          method: 'POST',
          body: { query: { Item: true, Add: true, FetchLimit: 100000 } }
        })
      ).json.value
    ).toHaveLength(json.ItemCount);
    server.sharePoint.close();
  });
});

/** Runs the child until it has answered so many times, kills it with -9, and says what it had answered. */
function killAfter(bundle: string, count: number): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bundle], { stdio: ['ignore', 'pipe', 'inherit'] });
    let last = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = chunk.toString().trim().split('\n');
      last = Number(lines[lines.length - 1]);
      if (last >= count) child.kill('SIGKILL');
    });
    child.on('error', fail);
    child.on('close', () => done(last));
  });
}
