import { addItem, batchPart, makeList, openTest, postBatch, SITE, type Answered } from './support';

describe('$batch', () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Bunke');
    await addItem(server, list, { Title: 'a' });
  });
  afterAll(() => server.sharePoint.close());

  const post = (body: string, type: string): Promise<Answered> =>
    server.ask('$batch', { method: 'POST', body, headers: { 'content-type': type } });
  const statuses = ({ text }: Answered): string[] => text.match(/HTTP\/1\.1 \d+/g)?.map((each) => each.slice(9)) ?? [];
  const url = (address: string): string => `http://sharepoint.example${SITE}/_api/${address}`;

  const changeset = (eol: string, quote: string): string =>
    [
      '--batch_1',
      `Content-Type: multipart/mixed; boundary=${quote}changeset_1${quote}`,
      '',
      '--changeset_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `POST ${url(`${list}/items`)} HTTP/1.1`,
      'Accept: application/json;odata=verbose',
      'Content-Type: application/json',
      '',
      '{"Title":"ny"}',
      '',
      '--changeset_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `MERGE ${url(`${list}/items(1)`)} HTTP/1.1`,
      'IF-MATCH: *',
      '',
      '{"Title":"endret"}',
      '',
      '--changeset_1--',
      '',
      '--batch_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `GET ${url(`${list}/items(1)`)} HTTP/1.1`,
      'Accept: application/json',
      '',
      '',
      '--batch_1--',
      ''
    ].join(eol);

  test.each([
    ['LF, bare', '\n', '', 'multipart/mixed; boundary=batch_1'],
    ['CRLF, quoted', '\r\n', '"', 'multipart/mixed; boundary="batch_1"']
  ])('takes changesets and bare requests: %s', async (_name, eol, quote, type) => {
    const answer = await post(changeset(eol, quote), type);
    expect(statuses(answer)).toEqual(['201', '204', '200']);
    expect(answer.text).toContain('"Title":"endret"');
    expect(answer.text).toContain('CONTENT-TYPE: application/json;odata=verbose;charset=utf-8');
  });

  test('the answer starts with the boundary of its header and ends with a newline', async () => {
    const { text, headers } = await postBatch(server, [batchPart('GET', 'web/title')]);
    const boundary = /boundary=(batchresponse_\S+)/.exec(headers.get('content-type') ?? '')?.[1];
    expect(text.startsWith(`--${boundary}\r\n`)).toBe(true);
    expect(text.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
  });

  test('one bad part spoils no other, and what was refused left nothing behind', async () => {
    const answer = await postBatch(server, [
      batchPart('POST', `${list}/items`, { Title: 'før' }),
      batchPart('POST', `${list}/items`, { Title: 'x', nope: 1 }),
      batchPart('GET', 'web/nothing'),
      batchPart('GET', "web/lists/getByTitle('borte')"),
      batchPart('POST', `${list}/items`, { Title: 'etter' })
    ]);
    expect(statuses(answer)).toEqual(['201', '400', '404', '404', '201']);
    expect((await server.ask(`${list}/items?$filter=Title eq 'x'`)).json.value).toEqual([]);
  });

  test('a part that conflicts says 412, one that changes says 204 with an ETag', async () => {
    const answer = await postBatch(server, [
      batchPart('MERGE', `${list}/items(1)`, { Title: 'b' }, { 'if-match': '"999"' }),
      batchPart('MERGE', `${list}/items(1)`, { Title: 'b' }, { 'if-match': '*' })
    ]);
    expect(statuses(answer)).toEqual(['412', '204']);
    expect(answer.text).toMatch(
      /HTTP\/1\.1 204 No Content\r\nCONTENT-TYPE: application\/json;[^\r]*\r\nETAG: "[0-9a-f-]{36},\d+"\r\n/
    );
  });

  test('a hundred parts are taken, one more is refused as a whole', async () => {
    const parts = Array.from({ length: 100 }, () => batchPart('GET', 'web/title'));
    expect(statuses(await postBatch(server, parts))).toHaveLength(100);
    expect((await postBatch(server, [...parts, batchPart('GET', 'web/title')])).status).toBe(400);
  });

  test('a body with text that looks like a boundary or a header stays whole', async () => {
    const Title = '--batch_y HTTP/1.1 200: {"a":1}\\n';
    const { text } = await postBatch(server, [batchPart('POST', `${list}/items`, { Title })]);
    expect(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)).Title).toBe(Title);
  });

  test('a batch without a boundary is refused', async () => {
    expect((await post('--x\n', 'multipart/mixed')).status).toBe(400);
  });
});
