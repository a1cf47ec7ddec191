import { listen } from '../../../src/local/sharepoint/listen';
import { addItem, makeList, openTest, SITE } from './support';

describe('the server', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const { sharePoint } = server;

  test('what it does not know is 501 with the method and the address', async () => {
    const { status, json } = await server.ask('web/navigation/quicklaunch');
    expect([status, json['odata.error'].message.value]).toEqual([
      501,
      `The local SharePoint does not know GET ${SITE}/_api/web/navigation/quicklaunch`
    ]);
    expect((await server.ask('search/query', { method: 'POST', body: {} })).status).toBe(501);
  });

  test('a site without a web is 404, in any case the letters are the same', async () => {
    expect((await server.ask('/sites/borte/_api/web')).status).toBe(404);
    expect((await server.ask('/SITES/Framdrift/_api/Web/Title')).json).toEqual({ value: 'Framdrift' });
  });

  test('every answer carries the headers of a real one', async () => {
    const { headers } = await server.ask('web');
    for (const name of [
      'SPRequestGuid',
      'request-id',
      'X-SharePointHealthScore',
      'SPClientServiceRequestDuration',
      'X-SP-SERVERSTATE'
    ]) {
      expect(headers.get(name)).not.toBeNull();
    }
    expect(headers.get('content-type')).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
  });

  test('the format is what Accept asks for', async () => {
    const minimal = await server.ask('web?$select=Title', { accept: 'application/json' });
    expect(minimal.headers.get('content-type')).toBe(
      'application/json;odata=minimalmetadata;streaming=true;charset=utf-8'
    );
    expect(Object.keys(minimal.json)).toEqual(['odata.metadata', 'odata.type', 'odata.id', 'odata.editLink', 'Title']);
    const verbose = await server.ask("web/lists/getByTitle('borte')", { accept: 'application/json;odata=verbose' });
    expect(verbose.json.error.message.lang).toBe('en-US');
    expect((await server.ask('web/title', { accept: 'application/json;odata=verbose' })).json).toEqual({
      d: { Title: 'Framdrift' }
    });
  });

  test('a fault rule hits so many requests as it says, and only those it fits', async () => {
    sharePoint.faults.add({ path: '/_api/web/title', method: 'GET', status: 503, retryAfter: 7, times: 2 });
    expect((await server.ask('web')).status).toBe(200);
    const hit = await server.ask('web/title');
    expect([hit.status, hit.headers.get('retry-after')]).toEqual([503, '7']);
    expect((await server.ask('web/title')).status).toBe(503);
    expect((await server.ask('web/title')).status).toBe(200);
  });

  test('a dropped connection did its work or did not, as the rule says', async () => {
    const list = await makeList(server, 'Ledning');
    sharePoint.faults.add({ path: '/items$', method: 'POST', drop: 'before', times: 1 });
    sharePoint.faults.add({ path: '/items$', method: 'POST', drop: 'after', times: 1 });
    const { origin, close } = await listen(sharePoint, { port: 0 });
    const post = (): Promise<Response> =>
      fetch(`${origin}${SITE}/_api/${list}/items`, {
        method: 'POST',
        body: '{"Title":"x"}',
        headers: { authorization: 'Bearer kari.dalen' }
      });
    const count = async (): Promise<number> => (await server.ask(`${list}?$select=ItemCount`)).json.ItemCount;
    await expect(post()).rejects.toThrow('fetch failed');
    expect(await count()).toBe(0);
    await expect(post()).rejects.toThrow('fetch failed');
    expect(await count()).toBe(1);
    expect((await post()).status).toBe(201);
    await close();
  });

  test('a slow answer is slow', async () => {
    sharePoint.faults.add({ path: '/web/title$', latency: 60, times: 1 });
    const started = performance.now();
    expect((await server.ask('web/title')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  test('faults and the log of requests are also reached over HTTP', async () => {
    const local = (path: string, method: string, body?: object): Promise<Response> =>
      sharePoint.fetch(
        new Request(`http://sharepoint.example/_local/${path}`, {
          method,
          ...(body ? { body: JSON.stringify(body) } : {})
        })
      );
    await local('faults', 'POST', { path: '/web$', status: 500 });
    expect((await server.ask('web')).status).toBe(500);
    await local('faults', 'DELETE');
    await local('requests', 'DELETE');
    expect((await server.ask('web?$select=Title')).status).toBe(200);
    expect(await (await local('requests', 'GET')).json()).toMatchObject([
      { method: 'GET', url: `${SITE}/_api/web?$select=Title`, status: 200 }
    ]);
    expect((await local('nothing', 'GET')).status).toBe(404);
  });

  test('a body of more than 20 MB is refused over HTTP, one below is taken', async () => {
    const list = await makeList(server, 'Store filer');
    await addItem(server, list, { Title: 'a' });
    const { origin, close } = await listen(sharePoint, { port: 0 });
    const send = async (megabytes: number): Promise<number> => {
      const address = `${origin}${SITE}/_api/${list}/items(1)/AttachmentFiles/add(FileName='f${megabytes}')`;
      return (
        await fetch(address, {
          method: 'POST',
          body: new Uint8Array(megabytes * 1024 * 1024),
          headers: { authorization: 'Bearer kari.dalen' }
        })
      ).status;
    };
    expect(await send(19)).toBe(200);
    await close();
  });

  test.each([
    ['Honest', 6],
    ['Ærlig', 6],
    ['', 0]
  ])('over HTTP a text is as long as it says, whatever its letters: "%s"', async (Description, length) => {
    await server.ask('web', { method: 'MERGE', body: { Description } });
    const { origin, close } = await listen(server.sharePoint, { port: 0 });
    const headers = { authorization: 'Bearer x' };
    const answer = await fetch(`${origin}${SITE}/_api/web/description/$value`, { headers });
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual([String(length), Description]);
    const head = await fetch(`${origin}${SITE}/_api/web/description/$value`, { headers, method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(length), '']);
    await close();
  });
});
