import { openTest } from './support';

describe('a person in a browser', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const cookie = `framdrift-person=${encodeURIComponent('kari.dalen')}`;

  const post = async (address: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    server.sharePoint.fetch(
      new Request(`http://sharepoint.example/sites/framdrift/_api/${address}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { cookie, accept: 'application/json', ...headers }
      })
    );
  const digest = async (): Promise<string> =>
    ((await (await post('contextinfo', {})).json()) as { FormDigestValue: string }).FormDigestValue;

  test('reads without a digest and is who the cookie says', async () => {
    const response = await server.sharePoint.fetch(
      new Request('http://sharepoint.example/sites/framdrift/_api/web/currentuser', { headers: { cookie } })
    );
    expect(await response.json()).toMatchObject({ Title: 'Kari Dalen' });
  });

  test('writes only with a digest, which holds for half an hour and for that person', async () => {
    const list = { Title: 'Nettleser', BaseTemplate: 100 };
    const refused = await post('web/lists', list);
    expect([
      refused.status,
      ((await refused.json()) as { 'odata.error': { code: string } })['odata.error'].code
    ]).toEqual([403, '-2130575251, Microsoft.SharePoint.SPException']);
    const value = await digest();
    expect((await post('web/lists', list, { 'X-RequestDigest': value.replace('0x', '0xA') })).status).toBe(403);
    expect(
      (await post('web/lists', list, { 'X-RequestDigest': value, cookie: 'framdrift-person=per.moen' })).status
    ).toBe(403);
    expect((await post('web/lists', list, { 'X-RequestDigest': value })).status).toBe(201);
    server.clock.now = new Date(server.clock.now.getTime() + 1799_000);
    expect((await post('web/lists', { ...list, Title: 'To' }, { 'X-RequestDigest': value })).status).toBe(201);
    server.clock.now = new Date(server.clock.now.getTime() + 2_000);
    expect((await post('web/lists', { ...list, Title: 'Tre' }, { 'X-RequestDigest': value })).status).toBe(403);
    expect((await post('web/lists', { ...list, Title: 'Tre' }, { 'X-RequestDigest': await digest() })).status).toBe(
      201
    );
  });

  test('a batch carries the digest on the outside', async () => {
    const body = `--b\nContent-Type: application/http\n\nPOST http://sharepoint.example/sites/framdrift/_api/web/lists HTTP/1.1\naccept: application/json\n\n{"Title":"I bunke","BaseTemplate":100}\n\n--b--\n`;
    const send = async (headers: Record<string, string>): Promise<Response> =>
      server.sharePoint.fetch(
        new Request('http://sharepoint.example/sites/framdrift/_api/$batch', {
          method: 'POST',
          body,
          headers: { cookie, 'content-type': 'multipart/mixed; boundary=b', ...headers }
        })
      );
    expect((await send({})).status).toBe(403);
    expect(await (await send({ 'x-requestdigest': await digest() })).text()).toContain('HTTP/1.1 201 Created');
  });
});
