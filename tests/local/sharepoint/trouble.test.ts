import { once } from 'node:events';
import { connect } from 'node:net';
import { listen } from '../../../src/local/sharepoint/listen';
import { folder, tidy } from './process/processes';
import { addItem, batchPart, makeList, openTest, postBatch, SITE, type TestServer } from './support';

afterAll(tidy);

const KILOBYTES_50 = 'x'.repeat(50_000);
const megabytes = (count: number): number => count * 1024 * 1024;

async function countOf(server: TestServer, list: string): Promise<number> {
  return (await server.ask(`${list}/items?$select=Id&$top=5000`)).json.value.length;
}

/** Attaches files to an item until there is no room; the refusal, and the names of those that were taken. */
async function fill(server: TestServer, files: string): Promise<{ names: string[]; refusal: unknown; status: number }> {
  const names: string[] = [];
  for (;;) {
    const name = `file${names.length}.txt`;
    const answer = await server.ask(`${files}/add(FileName='${name}')`, { method: 'POST', body: KILOBYTES_50 });
    if (answer.status !== 200) return { names, refusal: answer.json, status: answer.status };
    names.push(name);
  }
}

describe('a disk that is full', () => {
  test('refuses as a site without room does, keeps what was stored, goes on reading, and writes again with room', async () => {
    const data = folder();
    const server = openTest({ data, largest: megabytes(2) });
    const list = await makeList(server, 'Fullt');
    const files = `${list}/items(${await addItem(server, list, { Title: 'a' })})/AttachmentFiles`;
    const { names, refusal, status } = await fill(server, files);
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ 'odata.error': { code: '-2147023080, Microsoft.SharePoint.SPException' } });
    expect(JSON.stringify(refusal)).toContain('has exceeded the storage quota limit');
    expect(names.length).toBeGreaterThan(3);
    const kept = (await server.ask(files)).json.value.map(({ FileName }: { FileName: string }) => FileName);
    expect(kept).toEqual([...names].sort());
    for (const name of names) expect((await server.ask(`${files}('${name}')/$value`)).text).toBe(KILOBYTES_50);
    expect((await server.ask(`${files}('${names[0]}')`, { method: 'DELETE' })).status).toBe(200);
    expect(await addItem(server, list, { Title: 'b' })).toBe(2);
    server.sharePoint.close();
    const larger = openTest({ data });
    const again = await larger.ask(`${files}/add(FileName='again')`, { method: 'POST', body: KILOBYTES_50 });
    expect(again.status).toBe(200);
    expect((await larger.ask(files)).json.value).toHaveLength(names.length);
    larger.sharePoint.close();
  });

  test('spoils only the parts of a batch that need more room', async () => {
    const server = openTest({ data: folder(), largest: megabytes(2) });
    const list = await makeList(server, 'Fullt', [
      '<Field Type="Note" Name="words" DisplayName="words" UnlimitedLengthInDocumentLibrary="TRUE" />'
    ]);
    const large = { Title: 'large', words: 'x'.repeat(megabytes(2)) };
    const parts = [{ Title: 'a' }, large, { Title: 'c' }].map((body) => batchPart('POST', `${list}/items`, body));
    const { text } = await postBatch(server, parts);
    expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 500', 'HTTP/1.1 201']);
    expect((await server.ask(`${list}?$select=ItemCount`)).json.ItemCount).toBe(2);
    expect(await countOf(server, list)).toBe(2);
    server.sharePoint.close();
  });
});

describe('a connection that breaks off', () => {
  test.each([['Content-Length: 60'], ['Transfer-Encoding: chunked']])(
    'stores nothing of a body with %s',
    async (how) => {
      const server = openTest();
      const list = await makeList(server, 'Kuttet');
      const { origin, close } = await listen(server.sharePoint, { port: 0 });
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      const body = how.startsWith('Content') ? '{"Title":"half"}' : '10\r\n{"Title":"half"}\r\n';
      const head = `POST ${SITE}/_api/${list}/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer kari.dalen\r\n${how}\r\n\r\n`;
      socket.end(head + body);
      socket.resume();
      await once(socket, 'close');
      expect(await countOf(server, list)).toBe(0);
      expect(
        server.sharePoint.requests.all().filter(({ method, url }) => method === 'POST' && /items$/.test(url))
      ).toEqual([]);
      expect((await fetch(`${origin}${SITE}/_api/web`, { headers: { authorization: 'Bearer x' } })).status).toBe(200);
      await close();
    }
  );

  test('stores nothing of a batch that was cut anywhere', async () => {
    const server = openTest();
    const list = await makeList(server, 'Kuttet');
    const parts = ['a', 'b'].map((Title) => `--batch_x\n${batchPart('POST', `${list}/items`, { Title })}\n`);
    const whole = `${parts.join('')}--batch_x--\n`;
    const headers = { 'content-type': 'multipart/mixed; boundary=batch_x' };
    for (let length = 0; length < whole.length - 2; length += 7) {
      const { status } = await server.ask('$batch', { method: 'POST', body: whole.slice(0, length), headers });
      expect([length, status]).toEqual([length, 400]);
    }
    expect(await countOf(server, list)).toBe(0);
    expect((await server.ask('$batch', { method: 'POST', body: whole, headers })).status).toBe(200);
    expect(await countOf(server, list)).toBe(2);
  });
});
